package org.zaedno.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A filter that is the same from question to question, kept as a set of bits for each segment from the first time on. Lucene's own
 * choice of what to keep waits for several uses and for large segments; what one reader may see is asked with every word.
 */
final class Kept extends Query {

    /** Of one generation. Bits of a segment of 100,000 documents take 12 kilobytes for one reader's tokens. */
    private static final long BYTES = 16 << 20;

    /** Readers of different workspaces, each with and without drafts. */
    private static final int SETS = 512;

    static final QueryCachingPolicy POLICY = new QueryCachingPolicy() {
        @Override
        public void onUse(Query query) {
            // how often does not matter
        }

        @Override
        public boolean shouldCache(Query query) {
            return query instanceof Kept;
        }
    };

    private final Query filter;

    Kept(Query filter) {
        this.filter = filter;
    }

    static QueryCache cache() {
        return new LRUQueryCache(SETS, BYTES, segment -> true, Float.POSITIVE_INFINITY);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                return weight.scorerSupplier(segment);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return weight.isCacheable(segment);
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        filter.visit(visitor.getSubVisitor(BooleanClause.Occur.FILTER, this));
    }

    @Override
    public String toString(String field) {
        return "Kept(" + filter.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Kept kept && filter.equals(kept.filter);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + filter.hashCode();
    }
}
