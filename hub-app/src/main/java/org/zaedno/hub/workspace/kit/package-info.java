/** Parts that every workspace view is made of. Begins in {@link org.zaedno.hub.workspace.kit.Notice}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
