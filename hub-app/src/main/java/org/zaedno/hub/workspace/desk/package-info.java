/** The start of a workspace: what waits for this person, and what is next. What other features add they provide as {@link org.zaedno.hub.workspace.desk.Waiting}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
