/** The weaving: every workspace's mark and every item's cover. Enter by {@link org.zaedno.hub.look.Weaving}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
