package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Hit;
import org.zaedno.search.HitCount;
import org.zaedno.search.Moments;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Sort;
import org.zaedno.search.analysis.Dictionary;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.passages.Asking;
import org.zaedno.search.passages.Passages;
import org.zaedno.search.query.Clause;
import org.zaedno.search.query.Question;
import org.zaedno.search.query.Questions;

/** Answers a question. */
final class Finder {

    /** Hits whose passages are cut together. */
    private static final int PART = 10;

    private final StemmedText analyzer;
    private final Questions questions;

    Finder(Questions questions, Dictionary dictionary) {
        this.questions = questions;
        this.analyzer = StemmedText.whole(dictionary);
    }

    SearchResults find(GenerationSearcher searcher, SearchRequest request, Consumer<List<DocumentId>> coming)
            throws IOException {
        var visible = new VisibleDocuments(searcher, request.reader(), request.now(), request.scope());
        var words = new SeenWords(searcher, visible);
        var own = questions.of(request, words);
        try (var counting = counting(visible, own.strict(), request)) {
            var page = page(visible, own.strict(), request);
            if (own.isEnough(atLeast(page, request), isRanked(request)))
                return results(own, hits(visible, page, own, coming), counting.whole(), List.of());
            var found = amongFew(new Found(own, counting.whole(), page, List.of()), visible, words, request);
            var hits = hits(visible, found.page(), found.question(), coming);
            return results(found.question(), hits, found.counts(), found.instead());
        }
    }

    /** @param instead what could be asked instead */
    private record Found(Question question, FacetCounts counts, List<Order.Place> page, List<String> instead) {}

    /** The question is asked in the other language too; with few even so, any of its words will do. */
    private Found amongFew(Found own, VisibleDocuments visible, SeenWords words, SearchRequest request)
            throws IOException {
        boolean ranked = isRanked(request);
        var question = own.question().abroadToo(own.counts().matched(), ranked);
        var asked = question.strict();
        var counts = question == own.question() ? own.counts() : counts(visible, asked, request);
        var instead = counts.matched() > 0 ? List.<String>of() : questions.instead(request, question, words);
        if (question.readGenerously(counts.matched(), ranked)) {
            asked = question.generous();
            counts = counts(visible, asked, request);
        }
        boolean same = asked.equals(own.question().strict());
        return new Found(question, counts, same ? own.page() : page(visible, asked, request), instead);
    }

    private static SearchResults results(Question question, List<Hit> hits, FacetCounts counts, List<String> instead) {
        return new SearchResults(
                new HitCount.Exact(counts.total()), hits, counts.facets(), question.understood(), instead);
    }

    /** How many there are before anything is counted: those up to the end of the page. */
    private static int atLeast(List<Order.Place> page, SearchRequest request) {
        return page.isEmpty() ? 0 : request.offset() + page.size();
    }

    /** All of them, though not scored: what only orders them is not even looked at. */
    private static Counting counting(VisibleDocuments visible, Clause asked, SearchRequest request) throws IOException {
        return visible.counting(Asking.of(asked.deciding()), request.filters());
    }

    private static FacetCounts counts(VisibleDocuments visible, Clause asked, SearchRequest request)
            throws IOException {
        try (var counting = counting(visible, asked, request)) {
            return counting.whole();
        }
    }

    /** Lucene skips what cannot come on the page. */
    private static List<Order.Place> page(VisibleDocuments visible, Clause asked, SearchRequest request)
            throws IOException {
        if (request.limit() == 0) return List.of();
        var order = order(request);
        var wanted = Asking.of(order == Order.BEST ? asked : asked.deciding());
        return order.page(visible, wanted, request.filters(), request.offset(), request.limit());
    }

    private static boolean isRanked(SearchRequest request) {
        return order(request) == Order.BEST;
    }

    private static Order order(SearchRequest request) {
        var browsing = request.text().isBlank();
        return browsing || request.sort() == Sort.NEWEST ? Order.NEWEST : Order.BEST;
    }

    /**
     * A helper cuts passages while others are told what comes. Each part has neighbours in the index: their words are looked up in few
     * segments.
     */
    private List<Hit> hits(
            VisibleDocuments visible, List<Order.Place> page, Question question, Consumer<List<DocumentId>> coming)
            throws IOException {
        var numbers = page.stream().mapToInt(Order.Place::number).sorted().toArray();
        var parts = new ArrayList<Callable<Map<Integer, Hit>>>();
        for (int from = 0; from < numbers.length; from += PART) {
            var part = Arrays.copyOfRange(numbers, from, Math.min(from + PART, numbers.length));
            parts.add(() -> part(visible.searcher(), part, question));
        }
        try (var cut = visible.meanwhile(parts)) {
            if (!page.isEmpty())
                coming.accept(page.stream().map(Order.Place::id).toList());
            var hits = new HashMap<Integer, Hit>();
            cut.all().forEach(hits::putAll);
            return page.stream().map(place -> hits.get(place.number())).toList();
        }
    }

    private Map<Integer, Hit> part(IndexSearcher searcher, int[] numbers, Question question) throws IOException {
        var stored = searcher.storedFields();
        var documents = new HashMap<Integer, Document>();
        for (int number : numbers) documents.put(number, stored.document(number));
        var passages = new Passages(
                searcher, analyzer, number -> List.of(documents.get(number).getValues(Fields.WORDS)));
        var marked = passages.mark(question.generous(), numbers);
        var hits = new HashMap<Integer, Hit>();
        for (int n = 0; n < numbers.length; n++) hits.put(numbers[n], hit(documents.get(numbers[n]), marked.get(n)));
        return hits;
    }

    private static Hit hit(Document stored, Passages.Marked marked) {
        return new Hit(
                new DocumentId(stored.get(Fields.ID)),
                stored.get(Fields.ITEM),
                stored.get(Fields.KIND),
                stored.get(Fields.LANGUAGE),
                stored.get(Fields.ADDRESS),
                stored.get(Fields.OWNER),
                Moments.instant(stored.getField(Fields.DATE).numericValue().longValue()),
                marked.title(),
                marked.passages());
    }
}
