/** What the hub does without being asked: the clock that publishes and archives, and the emptying of what was kept long enough. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
