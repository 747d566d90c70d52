/** Two versions of a text in one, word by word. Begins in {@link org.zaedno.hub.workspace.compare.ComparisonView}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
