package org.zaedno.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts documents and stops where it is enough. */
final class CountingTo implements Collector {

    private final int enough;
    private int counted;

    CountingTo(int enough) {
        this.enough = enough;
    }

    int counted() {
        return counted;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) {
        if (counted >= enough) throw new CollectionTerminatedException();
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // nothing is scored
            }

            @Override
            public void collect(int document) {
                if (++counted >= enough) throw new CollectionTerminatedException();
            }
        };
    }
}
