package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Highlighted;
import org.zaedno.search.Hit;
import org.zaedno.search.HitCount;
import org.zaedno.search.Moments;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.SearchResults;
import org.zaedno.search.analysis.Dictionary;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.passages.Asking;
import org.zaedno.search.passages.Excerpt;
import org.zaedno.search.passages.Passages;
import org.zaedno.search.query.Questions;

/** Answers a question. */
final class Finder {

    private static final SortField BY_DATE = new SortField(Fields.DATE, SortField.Type.LONG, true);
    private static final SortField BY_ID = KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN);
    private static final Sort NEWEST = new Sort(BY_DATE, BY_ID);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, BY_DATE, BY_ID);

    private final StemmedText analyzer;
    private final Questions questions;

    Finder(Questions questions, Dictionary dictionary) {
        this.questions = questions;
        this.analyzer = StemmedText.whole(dictionary);
    }

    SearchResults find(IndexSearcher searcher, SearchRequest request) throws IOException {
        var visible = new VisibleDocuments(searcher, request.reader(), request.now(), request.scope());
        var words = new SeenWords(searcher, visible);
        var question = questions.of(request, words);
        var generous = Asking.of(question.generous());
        var found = visible.collect(Asking.of(question.strict()), hits(request));
        var instead = found.matched() > 0 ? List.<String>of() : questions.instead(request, question, words);
        if (question.readGenerously(found.matched(), order(request) == BEST)) {
            found = visible.collect(generous, hits(request));
        }
        var page = found.page(request.offset(), request.limit());
        var documents = Arrays.stream(page).mapToInt(hit -> hit.doc).toArray();
        var marks = new Passages(searcher, analyzer).mark(generous, documents);
        var hits = new ArrayList<Hit>();
        for (int n = 0; n < documents.length; n++) {
            hits.add(hit(searcher.storedFields().document(documents[n]), marks.get(n)));
        }
        return new SearchResults(
                new HitCount.Exact(found.total()), hits, found.facets(), question.understood(), instead);
    }

    private static FacetedHits hits(SearchRequest request) {
        return new FacetedHits(request.filters(), order(request), request.offset() + request.limit());
    }

    private static Sort order(SearchRequest request) {
        var browsing = request.text().isBlank();
        return browsing || request.sort() == org.zaedno.search.Sort.NEWEST ? NEWEST : BEST;
    }

    private static Hit hit(Document stored, Passages.Marked marks) {
        return new Hit(
                new DocumentId(stored.get(Fields.ID)),
                stored.get(Fields.ITEM),
                stored.get(Fields.KIND),
                stored.get(Fields.LANGUAGE),
                stored.get(Fields.ADDRESS),
                stored.get(Fields.OWNER),
                Moments.instant(stored.getField(Fields.DATE).numericValue().longValue()),
                marks.title().isEmpty()
                        ? Highlighted.unmarked(stored.get(Fields.TITLE))
                        : marks.title().getFirst(),
                marks.passages().isEmpty() ? beginning(stored.getValues(Fields.WORDS)) : marks.passages());
    }

    /** Of the lead, or of the text when there is no lead. */
    private static List<Highlighted> beginning(String[] titleLeadText) {
        return Arrays.stream(titleLeadText)
                .skip(1)
                .filter(part -> !part.isBlank())
                .limit(1)
                .map(Excerpt::beginning)
                .toList();
    }
}
