/** What is to be done in a workspace, and by whom. Enter by {@link org.zaedno.content.desk.MyDesk}, {@link org.zaedno.content.desk.Assignments} and {@link org.zaedno.content.desk.SavedViews}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
