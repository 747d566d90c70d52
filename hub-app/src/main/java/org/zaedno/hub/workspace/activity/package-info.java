/** The log of a workspace, in sentences. Begins in {@link org.zaedno.hub.workspace.activity.ActivityNavigation}; beside an item, {@link org.zaedno.hub.workspace.activity.ActivityOf}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
