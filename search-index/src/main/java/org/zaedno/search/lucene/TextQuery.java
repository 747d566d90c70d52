package org.zaedno.search.lucene;

import org.apache.lucene.search.Query;

/**
 * What was asked, read strictly and read generously. Knows nothing of readers: see {@link VisibleDocuments}.
 *
 * @param mostWords of one or two words each must be there, of more two thirds
 * @param anyWord a single word will do; phrases are needed and exclusions hold as well
 */
record TextQuery(Query mostWords, Query anyWord) {

    /**
     * Found by relevance, fewer documents than this let the generous reading in: they all fit on one page, a stemmer may have missed
     * a form, and ranking keeps the strict ones on top. Chosen on the benchmark, where it costs .01 nDCG against always reading
     * generously and keeps the counts of common words honest.
     */
    private static final int FEW = Integer.getInteger("few", 10);

    TextQuery(Query only) {
        this(only, only);
    }

    /** By date, where no ranking sorts loose matches to the end, they are let in only when there is nothing else. */
    boolean readGenerously(long found, boolean ranked) {
        return found < (ranked ? FEW : 1) && !mostWords.equals(anyWord);
    }
}
