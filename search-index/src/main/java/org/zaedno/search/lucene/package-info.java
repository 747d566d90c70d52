/** The embedded engine: Lucene in a folder of its own. Enter by {@link org.zaedno.search.lucene.LuceneSearchIndex}. */
@NamedInterface("lucene")
@NullMarked
package org.zaedno.search.lucene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
