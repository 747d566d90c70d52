package org.zaedno.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.zaedno.search.Moments;

/**
 * What readers may see of one generation, kept from question to question: looked up anew for every word, count and page it would
 * cost as much as the words themselves. Thread-safe.
 */
final class Sights {

    /**
     * Readers of different workspaces, in some languages, with and without drafts. Bits of 100,000 documents take 12 kilobytes for
     * each.
     */
    private static final int MOST = 128;

    private final Map<Readership, Sight> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Readership, Sight> eldest) {
            return size() > MOST;
        }
    };

    /** Of all documents that this searcher knows, those that are open at this moment. */
    Sight of(IndexSearcher searcher, Readership readership, Instant now) throws IOException {
        long moment = Moments.micros(now);
        var known = kept(readership);
        if (known.holds(searcher, moment)) return known;
        var sight = Sight.of(searcher, readership, moment, known);
        keep(readership, sight);
        return sight;
    }

    private synchronized Sight kept(Readership readership) {
        return kept.getOrDefault(readership, Sight.NONE);
    }

    private synchronized void keep(Readership readership, Sight sight) {
        kept.put(readership, sight);
    }
}
