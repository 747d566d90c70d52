/**
 * The programme of an event as its people make it: points, who speaks, rooms, how one gets in. Begins in {@link
 * org.zaedno.hub.workspace.programme.ProgrammeNavigation}.
 */
@ApplicationModule(displayName = "Workspace: programme")
@NullMarked
package org.zaedno.hub.workspace.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
