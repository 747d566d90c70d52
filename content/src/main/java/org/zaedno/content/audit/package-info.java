/** Who did what. Enter by {@link org.zaedno.content.audit.ActivityLog}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
