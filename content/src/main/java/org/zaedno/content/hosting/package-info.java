/**
 * Workspaces that hold an event together, by the word of both sides. Enter by {@link org.zaedno.content.hosting.EventHosts};
 * readers by {@link org.zaedno.content.hosting.SharedEvents}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
