/**
 * How well the search finds what people judged: a folder of documents, queries and judgements, put through the real index and the
 * real questions. Enter by {@link org.zaedno.search.relevance.Relevance}, which {@code ./hub relevance} starts.
 */
@NullMarked
package org.zaedno.search.relevance;

import org.jspecify.annotations.NullMarked;
