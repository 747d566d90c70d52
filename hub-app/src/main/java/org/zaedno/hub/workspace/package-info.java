/** The workspaces of signed-in people, in Vaadin Flow under {@code /space}. Begins in {@link org.zaedno.hub.workspace.shell.Shell}. */
@NullMarked
package org.zaedno.hub.workspace;

import org.jspecify.annotations.NullMarked;
