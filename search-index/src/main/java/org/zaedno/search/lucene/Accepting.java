package org.zaedno.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;

/**
 * Lets through what the reader may see. As a part of the query that would take from Lucene its fastest ways through a disjunction,
 * and most documents pass; here a document is looked up before its score is made.
 */
final class Accepting implements Collector {

    /** Of one segment; asked in the order of the documents' numbers. */
    interface Documents {
        boolean accept(int document) throws IOException;
    }

    /** @see Documents */
    interface Segments {
        Documents of(LeafReaderContext segment) throws IOException;
    }

    private final Segments segments;
    private final Collector accepted;

    Accepting(Segments segments, Collector accepted) {
        this.segments = segments;
        this.accepted = accepted;
    }

    @Override
    public ScoreMode scoreMode() {
        return accepted.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        var documents = segments.of(segment);
        return new FilterLeafCollector(accepted.getLeafCollector(segment)) {
            @Override
            public void collect(int document) throws IOException {
                if (documents.accept(document)) in.collect(document);
            }
        };
    }
}
