package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Filters;

/**
 * By score, by date and at last by id, so that pages neither overlap nor leave out. Ids are read only of what is shown or tied:
 * sorting by them unpacks one for each hit that ever stands among the first.
 */
enum Order {
    BEST(SortField.FIELD_SCORE, byDate()),
    NEWEST(byDate());

    /** A document and its place in the index. */
    record Place(int number, DocumentId id) {}

    private final Sort ties;
    private final Sort whole;

    Order(SortField... fields) {
        ties = new Sort(fields);
        var all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN);
        whole = new Sort(all);
    }

    private static SortField byDate() {
        return new SortField(Fields.DATE, SortField.Type.LONG, true);
    }

    /** One page of what every choice in the facets accepts; empty behind the end. */
    List<Place> page(VisibleDocuments visible, Query wanted, Filters filters, int offset, int limit)
            throws IOException {
        int end = offset + limit;
        var found = first(visible, wanted, filters, ties, end + 1);
        boolean cutApart = found.length > end && areTied(found[end - 1], found[end]);
        if (cutApart) found = first(visible, wanted, filters, whole, end);
        return page(visible.searcher(), found, offset, Math.min(end, found.length));
    }

    private static List<Place> page(IndexSearcher searcher, FieldDoc[] found, int offset, int end) throws IOException {
        var places = new ArrayList<Place>();
        for (int from = 0, to; from < end; from = to) {
            to = from + 1;
            while (to < end && areTied(found[from], found[to])) to++;
            if (to <= offset) continue;
            var tied = byId(searcher, Arrays.copyOfRange(found, from, to));
            places.addAll(tied.subList(Math.max(0, offset - from), tied.size()));
        }
        return places;
    }

    private static FieldDoc[] first(VisibleDocuments visible, Query wanted, Filters filters, Sort order, int count)
            throws IOException {
        var top = new TopFieldCollectorManager(order, count, null, count);
        var found = visible.gather(wanted, filters, top).scoreDocs;
        return Arrays.copyOf(found, found.length, FieldDoc[].class);
    }

    private static boolean areTied(FieldDoc one, FieldDoc other) {
        return Arrays.equals(one.fields, other.fields);
    }

    private static List<Place> byId(IndexSearcher searcher, FieldDoc... tied) throws IOException {
        var places = new ArrayList<Place>(tied.length);
        for (var hit : tied) places.add(new Place(hit.doc, id(searcher, hit.doc)));
        places.sort(Comparator.comparing(place -> place.id().value()));
        return places;
    }

    private static DocumentId id(IndexSearcher searcher, int number) throws IOException {
        var segments = searcher.getLeafContexts();
        var segment = segments.get(ReaderUtil.subIndex(number, segments));
        var ids = DocValues.getSortedSet(segment.reader(), Fields.ID);
        if (!ids.advanceExact(number - segment.docBase)) throw new IOException("Document " + number + " has no id");
        return new DocumentId(ids.lookupOrd(ids.nextOrd()).utf8ToString());
    }
}
