/** Workspaces of members, the convenor and guests. Enter by {@link org.zaedno.content.workspace.CoalitionDirectory}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
