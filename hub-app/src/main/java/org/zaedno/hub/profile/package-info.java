/** How the coalition of this hub is called, wherever it is called at all. Enter by {@link org.zaedno.hub.profile.Coalition}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
