/**
 * An event as a whole: who holds it, whether it takes place, its series, the next one like it; and for co-hosts what they
 * hold with others. Begins in {@link org.zaedno.hub.workspace.hosting.HostingNavigation}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
