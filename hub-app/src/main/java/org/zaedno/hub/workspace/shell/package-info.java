/** The frame around every workspace view: who acts, where to go, what to do when something fails. Begins in {@link org.zaedno.hub.workspace.shell.Shell}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
