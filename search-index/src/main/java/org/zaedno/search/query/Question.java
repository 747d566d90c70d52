package org.zaedno.search.query;

import org.zaedno.search.Understood;

/**
 * What is asked, read strictly and read generously.
 *
 * @param strict of one or two words each must be there, of more two thirds
 * @param generous a single word will do; phrases are needed and exclusions hold as well
 */
public record Question(Clause strict, Clause generous, Understood understood) {

    /**
     * Found by relevance, fewer documents than this let the generous reading in: they all fit on one page, a stemmer may have missed
     * a form, and ranking keeps the strict ones on top. Chosen on the benchmark, where it costs .01 nDCG against always reading
     * generously and keeps the counts of common words honest.
     */
    private static final int FEW = Integer.getInteger("few", 10);

    Question(Clause only, Understood understood) {
        this(only, only, understood);
    }

    /** By date, where no ranking sorts loose matches to the end, they are let in only when there is nothing else. */
    public boolean readGenerously(long found, boolean ranked) {
        return found < (ranked ? FEW : 1) && !strict.equals(generous);
    }
}
