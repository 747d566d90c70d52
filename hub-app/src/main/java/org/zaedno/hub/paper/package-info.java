/** Sets a text on one sheet of paper, as a tagged PDF. Enter by {@link org.zaedno.hub.paper.OneSheet}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
