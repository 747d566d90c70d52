package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.zaedno.search.Moments;
import org.zaedno.search.Reader;
import org.zaedno.search.Scope;

/**
 * What one reader may see at one moment: the only door through which a query runs, so that none can forget the reader. The clock
 * touches only the few documents with an embargo or an end; the rest of the filter is the same from question to question.
 */
final class VisibleDocuments {

    private final IndexSearcher searcher;
    private final Query visible;

    VisibleDocuments(IndexSearcher searcher, Reader reader, Instant now, Scope scope) {
        this.searcher = searcher;
        var always = new BooleanQuery.Builder().add(holding(Fields.OPEN, reader), FILTER);
        this.visible = new BooleanQuery.Builder()
                .add(new Kept(within(scope, always)), SHOULD)
                .add(within(scope, openAt(Moments.micros(now), reader)), SHOULD)
                .build();
    }

    private static Query within(Scope scope, BooleanQuery.Builder seen) {
        var published = new TermQuery(new Term(Fields.PUBLISHED, Fields.YES));
        switch (scope) {
            case PUBLISHED -> seen.add(published, FILTER);
            case DRAFTS_ALONE -> seen.add(published, MUST_NOT);
            case DRAFTS_TOO -> {}
        }
        return seen.build();
    }

    <C extends Collector> C collect(Query wanted, C collector) throws IOException {
        var narrowed = new BooleanQuery.Builder().add(wanted, MUST).add(visible, FILTER);
        return searcher.search(narrowed.build(), oneThread(collector));
    }

    /** How many there are; counting stops at so many. */
    int count(Query wanted, int enough) throws IOException {
        var narrowed = new BooleanQuery.Builder()
                .add(wanted, FILTER)
                .add(visible, FILTER)
                .build();
        return searcher.search(narrowed, oneThread(new CountingTo(enough))).counted();
    }

    private static BooleanQuery.Builder openAt(long now, Reader reader) {
        return new BooleanQuery.Builder()
                .add(holding(Fields.OPEN_FOR_A_TIME, reader), FILTER)
                .add(LongPoint.newRangeQuery(Fields.OPEN_FROM, Long.MIN_VALUE, now), FILTER)
                .add(LongPoint.newRangeQuery(Fields.OPEN_UNTIL, Math.addExact(now, 1), Long.MAX_VALUE), FILTER);
    }

    private static Query holding(String field, Reader reader) {
        return new TermInSetQuery(
                field,
                reader.tokens().stream()
                        .map(token -> new BytesRef(token.value()))
                        .toList());
    }

    /** The searcher has no executor, so it asks for one collector only. */
    private static <C extends Collector> CollectorManager<C, C> oneThread(C collector) {
        return new CollectorManager<>() {
            @Override
            public C newCollector() {
                return collector;
            }

            @Override
            public C reduce(Collection<C> collectors) {
                return collector;
            }
        };
    }
}
