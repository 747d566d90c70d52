/** Marks what was asked in a text, alike for every engine. Enter by {@link org.zaedno.search.passages.Passages}. */
@NullMarked
package org.zaedno.search.passages;

import org.jspecify.annotations.NullMarked;
