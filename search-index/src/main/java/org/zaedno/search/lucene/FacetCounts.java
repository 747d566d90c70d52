package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;
import org.zaedno.search.Filters;

/**
 * The total and all facets in one pass. A document that every choice accepts is a hit and counts in every facet; one that a
 * single facet turns down counts in that facet only, because choosing it there would bring it back.
 */
final class FacetCounts implements Collector {

    private static final Comparator<FacetCount> BY_COUNT =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final Filters filters;
    private final Optional<Sight> once;
    private final Map<Facet, Map<String, Long>> totals = new EnumMap<>(Facet.class);
    private long matched;
    private long total;

    private FacetCounts(Filters filters, Optional<Sight> once) {
        this.filters = filters;
        this.once = once;
        for (var facet : Facet.values()) totals.put(facet, new HashMap<>());
    }

    /** Counts of parts, added up. @param once what is seen where each item is to be found once, as the filters say */
    static CollectorManager<FacetCounts, FacetCounts> of(Filters filters, Optional<Sight> once) {
        return new CollectorManager<>() {
            @Override
            public FacetCounts newCollector() {
                return new FacetCounts(filters, once);
            }

            @Override
            public FacetCounts reduce(Collection<FacetCounts> parts) {
                var whole = newCollector();
                parts.forEach(whole::add);
                return whole;
            }
        };
    }

    private void add(FacetCounts part) {
        matched += part.matched;
        total += part.total;
        part.totals.forEach((facet, counts) ->
                counts.forEach((value, count) -> totals.get(facet).merge(value, count, Long::sum)));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        var first = once.map(sight -> sight.in(segment)).orElse(null);
        var columns = new ArrayList<FacetColumn>();
        for (var facet : Facet.values()) columns.add(new FacetColumn(segment.reader(), facet, filters, first));
        return new InSegment(columns.toArray(FacetColumn[]::new));
    }

    /** How many there are before anything was chosen in the facets. */
    long matched() {
        return matched;
    }

    /** How many every choice accepts. */
    long total() {
        return total;
    }

    Map<Facet, List<FacetCount>> facets() {
        var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        totals.forEach((facet, counts) -> facets.put(facet, sorted(counts)));
        return facets;
    }

    private static List<FacetCount> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(BY_COUNT)
                .toList();
    }

    private final class InSegment implements LeafCollector {

        private final FacetColumn[] columns;

        InSegment(FacetColumn[] columns) {
            this.columns = columns;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // nothing is scored
        }

        @Override
        public void collect(int document) throws IOException {
            matched++;
            FacetColumn refusing = null;
            for (var column : columns) {
                if (column.accepts(document)) continue;
                if (refusing != null) return;
                refusing = column;
            }
            if (refusing != null) {
                refusing.count(document);
                return;
            }
            total++;
            for (var column : columns) column.count(document);
        }

        @Override
        public void finish() throws IOException {
            for (var column : columns) column.addTo(totals.get(column.facet));
        }
    }
}
