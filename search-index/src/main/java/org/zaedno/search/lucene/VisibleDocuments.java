package org.zaedno.search.lucene;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.zaedno.search.Filters;
import org.zaedno.search.Moments;
import org.zaedno.search.Reader;
import org.zaedno.search.Scope;

/**
 * What one reader may see at one moment: the only door through which a query runs, so that none can forget the reader. The clock
 * touches only the few documents with an embargo or an end; the rest of the filter is the same from question to question.
 */
final class VisibleDocuments {

    private final IndexSearcher searcher;
    private final IndexSearcher sideBySide;
    private final Weight always;
    private final Weight now;

    /** By segment, the few that are open at this moment and not always; asked for once, however often the index is asked. */
    private final @Nullable Bits[] openNow;

    VisibleDocuments(IndexSearcher searcher, Reader reader, Instant now, Scope scope) throws IOException {
        this.searcher = searcher;
        this.sideBySide = SideBySide.of(searcher);
        this.always =
                weight(new Kept(within(scope, new BooleanQuery.Builder().add(holding(Fields.OPEN, reader), FILTER))));
        this.now = weight(within(scope, openAt(Moments.micros(now), reader)));
        this.openNow = new Bits[searcher.getLeafContexts().size()];
    }

    private Weight weight(Query filter) throws IOException {
        return searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
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

    IndexSearcher searcher() {
        return searcher;
    }

    /** Does work side by side, as much at once as there are {@link #hands}. */
    TaskExecutor tasks() {
        return sideBySide.getTaskExecutor();
    }

    int hands() {
        return Math.max(1, sideBySide.getSlices().length);
    }

    /** One after the other. */
    <C extends Collector> C collect(Query wanted, C collector) throws IOException {
        return searcher.search(wanted, Accepting.by(this::in, only(collector)));
    }

    /** Side by side: for what goes through all that was found. */
    <C extends Collector, T> T gather(Query wanted, CollectorManager<C, T> manager) throws IOException {
        return sideBySide.search(wanted, Accepting.by(this::in, manager));
    }

    /** Only what every choice in the facets accepts. */
    <C extends Collector, T> T gather(Query wanted, Filters filters, CollectorManager<C, T> manager)
            throws IOException {
        var chosen = Chosen.in(filters);
        if (chosen.isEmpty()) return gather(wanted, manager);
        var weight = weight(chosen.get());
        Accepting.Segments accepting = segment -> {
            var visible = in(segment);
            var accepted = among(weight, segment);
            return document -> visible.accept(document) && accepted.accept(document);
        };
        return sideBySide.search(wanted, Accepting.by(accepting, manager));
    }

    private Accepting.Documents in(LeafReaderContext segment) throws IOException {
        var seen = among(always, segment);
        var open = openNow(segment);
        return document -> seen.accept(document) || open.get(document);
    }

    private static Accepting.Documents among(Weight weight, LeafReaderContext segment) throws IOException {
        var scorer = weight.scorer(segment);
        if (scorer == null) return document -> false;
        var accepted = scorer.iterator();
        return document -> {
            int at = accepted.docID();
            return (at < document ? accepted.advance(document) : at) == document;
        };
    }

    private Bits openNow(LeafReaderContext segment) throws IOException {
        var known = openNow[segment.ord];
        if (known != null) return known;
        var scorer = now.scorer(segment);
        Bits open;
        if (scorer == null) open = new Bits.MatchNoBits(segment.reader().maxDoc());
        else open = BitSet.of(scorer.iterator(), segment.reader().maxDoc());
        openNow[segment.ord] = open;
        return open;
    }

    /** How many there are; counting stops at so many. */
    int count(Query wanted, int enough) throws IOException {
        return collect(wanted, new CountingTo(enough)).counted();
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
    private static <C extends Collector> CollectorManager<C, C> only(C collector) {
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
