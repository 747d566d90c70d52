/** The people of a workspace and their roles. Begins in {@link org.zaedno.hub.workspace.people.PeopleNavigation}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
