package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Where the words of one question stand in each segment: the question is first counted and then ranked, perhaps more than once, and
 * Lucene would look them up each time. For one question and one state of the index; not for several threads.
 */
final class KnownTerms {

    private final Map<Term, TermQuery> known = new HashMap<>();

    TermQuery known(TermQuery wanted, IndexSearcher searcher) throws IOException {
        var term = wanted.getTerm();
        var already = known.get(term);
        if (already != null) return already;
        var looked = new TermQuery(term, TermStates.build(searcher, term, true));
        known.put(term, looked);
        return looked;
    }
}
