package org.zaedno.search.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Knows every document of a generation as it stood when it was last refreshed. Ask it through {@link VisibleDocuments}. */
final class GenerationSearcher extends IndexSearcher {

    private final Sights sights;

    GenerationSearcher(IndexReader reader, Sights sights) {
        super(reader);
        this.sights = sights;
        setSimilarity(Generation.RANKING);
        setQueryCache(null);
    }

    Sights sights() {
        return sights;
    }
}
