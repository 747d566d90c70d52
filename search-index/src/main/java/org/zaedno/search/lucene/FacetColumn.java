package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
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

    /** For whom the editions that step back are refused, where that is what narrows this facet. */
    private final @Nullable SortedSetDocValues yielding;

    private final long yieldingTo;

    private final boolean narrowed;
    private final boolean[] chosen;
    private final int[] counts;

    FacetColumn(LeafReader segment, Facet facet, Filters filters) throws IOException {
        var chosenValues = filters.chosen(facet);
        var reader = facet == Facet.LANGUAGE ? filters.steppingBackIn() : Optional.<String>empty();
        this.facet = facet;
        values = DocValues.getSortedSet(segment, Fields.of(facet));
        single = DocValues.unwrapSingleton(values);
        yielding = reader.isEmpty() ? null : DocValues.getSortedSet(segment, Fields.YIELDS_IN);
        yieldingTo = yielding == null ? -1 : yielding.lookupTerm(new BytesRef(reader.orElseThrow()));
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
        if (yielding != null) return !yields(document, yielding);
        if (!narrowed) return true;
        if (single != null) return single.advanceExact(document) && chosen[single.ordValue()];
        if (!values.advanceExact(document)) return false;
        for (int left = values.docValueCount(); left > 0; left--) {
            if (chosen[(int) values.nextOrd()]) return true;
        }
        return false;
    }

    private boolean yields(int document, SortedSetDocValues to) throws IOException {
        if (yieldingTo < 0 || !to.advanceExact(document)) return false;
        for (int left = to.docValueCount(); left > 0; left--) {
            if (to.nextOrd() == yieldingTo) return true;
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
