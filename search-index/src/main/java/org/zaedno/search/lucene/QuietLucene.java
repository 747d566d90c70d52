package org.zaedno.search.lucene;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lucene recommends an incubator module for vectors on the console at every start. We search words, not vectors, and the JVM would
 * warn about the module in turn.
 */
final class QuietLucene {

    /** Held, because the log manager forgets the level of a logger that nobody holds. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static void beforeLuceneStarts() {
        VECTORS.setLevel(Level.SEVERE);
    }

    private QuietLucene() {}
}
