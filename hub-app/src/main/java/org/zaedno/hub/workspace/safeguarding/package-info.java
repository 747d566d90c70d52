/**
 * The safety of children in workspaces: what stands before publishing, and leave for pictures. Begins in {@link
 * org.zaedno.hub.workspace.safeguarding.GatePanel} and {@link org.zaedno.hub.workspace.safeguarding.SafeguardingNavigation}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
