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
        boolean ranked = order(request) == Order.BEST;
        var own = questions.of(request, words);
        var counts = counts(visible, own.strict(), request);
        var question = own.abroadToo(counts.matched(), ranked);
        var asked = question.strict();
        if (question != own) counts = counts(visible, asked, request);
        var instead = counts.matched() > 0 ? List.<String>of() : questions.instead(request, question, words);
        if (question.readGenerously(counts.matched(), ranked)) {
            asked = question.generous();
            counts = counts(visible, asked, request);
        }
        var page = page(visible, asked, request);
        if (!page.isEmpty()) coming.accept(page.stream().map(Order.Place::id).toList());
        var hits = hits(visible, page.stream().mapToInt(Order.Place::number).toArray(), question);
        return new SearchResults(
                new HitCount.Exact(counts.total()), hits, counts.facets(), question.understood(), instead);
    }

    /** All of them, though not scored: what only orders them is not even looked at. */
    private static FacetCounts counts(VisibleDocuments visible, Clause asked, SearchRequest request)
            throws IOException {
        return visible.counts(Asking.of(asked.deciding()), request.filters());
    }

    /** Lucene skips what cannot come on the page. */
    private static List<Order.Place> page(VisibleDocuments visible, Clause asked, SearchRequest request)
            throws IOException {
        if (request.limit() == 0) return List.of();
        var order = order(request);
        var wanted = Asking.of(order == Order.BEST ? asked : asked.deciding());
        return order.page(visible, wanted, request.filters(), request.offset(), request.limit());
    }

    private static Order order(SearchRequest request) {
        var browsing = request.text().isBlank();
        return browsing || request.sort() == Sort.NEWEST ? Order.NEWEST : Order.BEST;
    }

    /** As many parts as there are hands, each of neighbours in the index: a word is looked up in few segments by each. */
    private List<Hit> hits(VisibleDocuments visible, int[] numbers, Question question) throws IOException {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        int size = Math.max(1, Math.ceilDiv(sorted.length, visible.hands()));
        var parts = new ArrayList<Callable<Map<Integer, Hit>>>();
        for (int from = 0; from < sorted.length; from += size) {
            var part = Arrays.copyOfRange(sorted, from, Math.min(from + size, sorted.length));
            parts.add(() -> part(visible.searcher(), part, question));
        }
        var hits = new HashMap<Integer, Hit>();
        visible.tasks().invokeAll(parts).forEach(hits::putAll);
        return Arrays.stream(numbers).mapToObj(hits::get).toList();
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
