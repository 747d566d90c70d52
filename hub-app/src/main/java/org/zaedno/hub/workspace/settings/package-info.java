/** Who a workspace is and how it looks. Begins in {@link org.zaedno.hub.workspace.settings.SettingsNavigation}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
