/**
 * Bulgarian and English text made into terms; pure Lucene, so that every engine can host it. Enter by
 * {@link org.zaedno.search.analysis.StemmedText}.
 */
@NullMarked
package org.zaedno.search.analysis;

import org.jspecify.annotations.NullMarked;
