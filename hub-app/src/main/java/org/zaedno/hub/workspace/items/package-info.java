/** Lists of the items of a workspace, what is done to many of them at once, and the bin. Begins in {@link org.zaedno.hub.workspace.items.ItemsNavigation}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.items;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
