package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What one reader may see of an index until something in it changes, opens or ends: a bit for each document. */
final class Sight {

    static final Sight NONE = new Sight(null, Span.ALWAYS, List.of(), Map.of());

    /** As a segment was written: what was deleted from it since is still there. */
    private record Written(FixedBitSet seen, Span span) {}

    private final IndexReader.@Nullable CacheKey index;
    private final Span span;
    private final List<Bits> segments;
    private final Map<IndexReader.CacheKey, Written> written;

    private Sight(
            IndexReader.@Nullable CacheKey index,
            Span span,
            List<Bits> segments,
            Map<IndexReader.CacheKey, Written> written) {
        this.index = index;
        this.span = span;
        this.segments = segments;
        this.written = written;
    }

    /** @param moment in microseconds @param before of the same readership, of which the segments that stayed are taken over */
    static Sight of(IndexSearcher searcher, Readership readership, long moment, Sight before) throws IOException {
        var always = weight(searcher, readership.always());
        var now = weight(searcher, readership.at(moment));
        var written = new HashMap<IndexReader.CacheKey, Written>();
        var segments = new ArrayList<Bits>();
        var span = Span.ALWAYS;
        for (var segment : searcher.getLeafContexts()) {
            var key = segment.reader().getCoreCacheHelper().getKey();
            var known = before.written.get(key);
            var here = known != null && known.span().holds(moment) ? known : written(segment, always, now, moment);
            written.put(key, here);
            segments.add(alive(here.seen(), segment.reader()));
            span = span.and(here.span());
        }
        return new Sight(key(searcher), span, List.copyOf(segments), Map.copyOf(written));
    }

    /** Whether it is still what the reader may see. */
    boolean holds(IndexSearcher searcher, long moment) {
        return key(searcher).equals(index) && span.holds(moment);
    }

    Bits in(LeafReaderContext segment) {
        return segments.get(segment.ord);
    }

    private static IndexReader.CacheKey key(IndexSearcher searcher) {
        return searcher.getIndexReader().getReaderCacheHelper().getKey();
    }

    private static Weight weight(IndexSearcher searcher, Query filter) throws IOException {
        return searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private static Written written(LeafReaderContext segment, Weight always, Weight now, long moment)
            throws IOException {
        var seen = new FixedBitSet(segment.reader().maxDoc());
        for (var open : List.of(always, now)) {
            var scorer = open.scorer(segment);
            if (scorer != null) seen.or(scorer.iterator());
        }
        return new Written(seen, Span.around(moment, segment.reader()));
    }

    private static Bits alive(FixedBitSet seen, LeafReader segment) {
        var alive = segment.getLiveDocs();
        if (alive == null) return seen.asReadOnlyBits();
        var both = seen.clone();
        alive.applyMask(both, 0);
        return both.asReadOnlyBits();
    }
}
