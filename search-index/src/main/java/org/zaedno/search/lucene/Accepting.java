package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;

/** Lets through what was chosen. As a part of the query it would be looked for everywhere, and not only where the words are met. */
final class Accepting<C extends Collector> implements Collector {

    /** Of one segment; asked in the order of the documents' numbers. */
    interface Documents {
        boolean accept(int document) throws IOException;
    }

    /** @see Documents */
    interface Segments {
        Documents of(LeafReaderContext segment) throws IOException;
    }

    private final Segments segments;
    private final C accepted;

    private Accepting(Segments segments, C accepted) {
        this.segments = segments;
        this.accepted = accepted;
    }

    /** Each collector gets only what passes. */
    static <C extends Collector, T> CollectorManager<Accepting<C>, T> by(
            Segments segments, CollectorManager<C, T> manager) {
        return new CollectorManager<>() {
            @Override
            public Accepting<C> newCollector() throws IOException {
                return new Accepting<>(segments, manager.newCollector());
            }

            @Override
            public T reduce(Collection<Accepting<C>> collectors) throws IOException {
                return manager.reduce(
                        collectors.stream().map(one -> one.accepted).toList());
            }
        };
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
