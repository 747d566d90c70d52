/**
 * Documents and questions as a hub of years has them, made by rule: as many as wanted, always the same, nobody's text. For
 * measuring. Enter by {@link org.zaedno.search.made.MadeLibrary}.
 */
@NullMarked
package org.zaedno.search.made;

import org.jspecify.annotations.NullMarked;
