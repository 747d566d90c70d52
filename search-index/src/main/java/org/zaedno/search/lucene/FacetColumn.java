package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.zaedno.search.Facet;
import org.zaedno.search.Filters;

/** One facet in one segment: what was chosen, and what was counted, by the segment's own ordinals. */
final class FacetColumn {

    final Facet facet;
    private final SortedSetDocValues values;

    /** The same values where no document of the segment has two: several times faster to read. */
    private final @Nullable SortedDocValues single;

    /** Editions that stand first, where that is what narrows this facet. */
    private final @Nullable Bits once;

    private final boolean narrowed;
    private final boolean[] chosen;
    private final int[] counts;

    FacetColumn(LeafReader segment, Facet facet, Filters filters, @Nullable Bits once) throws IOException {
        var chosenValues = filters.chosen(facet);
        this.facet = facet;
        values = DocValues.getSortedSet(segment, Fields.of(facet));
        single = DocValues.unwrapSingleton(values);
        this.once = facet == Facet.LANGUAGE ? once : null;
        narrowed = !chosenValues.isEmpty();
        var size = Math.toIntExact(values.getValueCount());
        chosen = new boolean[size];
        counts = new int[size];
        for (var value : chosenValues) {
            var ordinal = values.lookupTerm(new BytesRef(value));
            if (ordinal >= 0) chosen[(int) ordinal] = true;
        }
    }

    boolean accepts(int document) throws IOException {
        if (once != null) return once.get(document);
        if (!narrowed) return true;
        if (single != null) return single.advanceExact(document) && chosen[single.ordValue()];
        if (!values.advanceExact(document)) return false;
        for (int left = values.docValueCount(); left > 0; left--) {
            if (chosen[(int) values.nextOrd()]) return true;
        }
        return false;
    }

    void count(int document) throws IOException {
        if (single != null) {
            if (single.advanceExact(document)) counts[single.ordValue()]++;
            return;
        }
        if (!values.advanceExact(document)) return;
        for (int left = values.docValueCount(); left > 0; left--) counts[(int) values.nextOrd()]++;
    }

    void addTo(Map<String, Long> totals) throws IOException {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0)
                totals.merge(values.lookupOrd(ordinal).utf8ToString(), (long) counts[ordinal], Long::sum);
        }
    }
}
