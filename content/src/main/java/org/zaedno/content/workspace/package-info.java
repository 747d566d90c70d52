/** Workspaces of members, the convenor and guests. Enter by {@link org.zaedno.content.workspace.CoalitionDirectory} or, to change one's own, {@link org.zaedno.content.workspace.SettingsDesk}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
