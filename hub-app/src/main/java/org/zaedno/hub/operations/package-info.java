/** Running the hub: settings, the database inside, health, what is said at the start. Begins in {@link org.zaedno.hub.operations.HubSettings}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
