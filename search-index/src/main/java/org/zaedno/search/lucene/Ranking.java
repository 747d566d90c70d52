package org.zaedno.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** The weights of ranking. Chosen on judged questions: see Decision 0034 for which, and for how flat the tops are. */
final class Ranking {

    static final Similarity SIMILARITY = new BM25Similarity(
            Float.parseFloat(System.getProperty("k1", "1.5")), Float.parseFloat(System.getProperty("b", "0.4")));
    static final float STEM = Float.parseFloat(System.getProperty("stem", "1"));
    static final float BEGINNING = Float.parseFloat(System.getProperty("beg", "1"));
    static final float TITLE = Float.parseFloat(System.getProperty("title", "0.3"));
    static final float NEAR = Float.parseFloat(System.getProperty("near", "0.15"));

    private Ranking() {}
}
