/** The board: where the editions of every item stand, and who does what next. Begins in {@link org.zaedno.hub.workspace.board.BoardNavigation}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
