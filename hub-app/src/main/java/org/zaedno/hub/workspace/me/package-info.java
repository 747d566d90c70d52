/** The person in front of the screen: name, language, password, memberships. Begins in {@link org.zaedno.hub.workspace.me.MeNavigation}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.me;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
