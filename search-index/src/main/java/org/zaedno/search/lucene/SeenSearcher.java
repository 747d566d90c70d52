package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds only what one reader may see: to everything else Lucene does as it does to deleted documents. As a part of the query the
 * reader's filter would take from Lucene its fastest ways through a disjunction.
 */
class SeenSearcher extends IndexSearcher {

    private final Sight sight;
    private final @Nullable KnownTerms terms;
    private final @Nullable Executor helpers;

    /** @param terms null where few segments will be looked at @param helpers null for one hand */
    SeenSearcher(IndexReader reader, Sight sight, @Nullable KnownTerms terms, @Nullable Executor helpers) {
        super(reader, helpers);
        this.sight = sight;
        this.terms = terms;
        this.helpers = helpers;
        setSimilarity(Generation.RANKING);
        setQueryCache(null);
    }

    /** Lucene counts a plain word by its statistics, which know no reader. */
    @Override
    public int count(Query query) {
        throw new UnsupportedOperationException("What is not seen would be counted");
    }

    /** Parts of {@link #search(Query, CollectorManager)}, done while something else is. */
    <C extends Collector> Meanwhile<C> meanwhile(Query wanted, CollectorManager<C, ?> manager) throws IOException {
        var mode = manager.newCollector().scoreMode();
        var weight = createWeight(rewrite(mode.needsScores() ? wanted : new ConstantScoreQuery(wanted)), mode, 1);
        return meanwhile(Stream.of(getSlices())
                .map(slice -> (Callable<C>) () -> {
                    var collector = manager.newCollector();
                    search(slice.partitions, weight, collector);
                    return collector;
                })
                .toList());
    }

    <T> Meanwhile<T> meanwhile(List<? extends Callable<T>> parts) {
        return new Meanwhile<>(parts, helpers);
    }

    /** As Lucene does it, each word looked up once. */
    @Override
    public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
        boolean word = terms != null && query instanceof TermQuery;
        return super.createWeight(word ? terms.known((TermQuery) query, this) : query, mode, boost);
    }

    /** As Lucene does it, with other bits. */
    @Override
    protected void searchLeaf(LeafReaderContext segment, int from, int to, Weight weight, Collector collector)
            throws IOException {
        LeafCollector collecting;
        try {
            collecting = collector.getLeafCollector(segment);
        } catch (CollectionTerminatedException enough) {
            return;
        }
        var matching = weight.scorerSupplier(segment);
        if (matching != null) {
            matching.setTopLevelScoringClause();
            try {
                matching.bulkScorer().score(collecting, sight.in(segment), from, to);
            } catch (CollectionTerminatedException enough) {
                // the next segment may have more
            }
        }
        collecting.finish();
    }
}
