/**
 * Sharing between workspaces: what is offered and asked for, and where it stands. Begins in
 * {@link org.zaedno.hub.workspace.placement.PlacementNavigation}; an editor shows
 * {@link org.zaedno.hub.workspace.placement.PlacementPanel} beside an item.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
