/** Who has what open at this moment, told from hub to hub. Enter by {@link org.zaedno.content.presence.Presence}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
