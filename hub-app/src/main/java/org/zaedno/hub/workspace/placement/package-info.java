/**
 * Sharing between workspaces: what is offered and asked for, and where it stands; also as a panel of the editor. Begins
 * in {@link org.zaedno.hub.workspace.placement.PlacementNavigation}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
