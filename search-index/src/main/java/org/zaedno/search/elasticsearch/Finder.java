package org.zaedno.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Hit;
import org.zaedno.search.HitCount;
import org.zaedno.search.Moments;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.SearchResults;
import org.zaedno.search.Sort;
import org.zaedno.search.passages.PassagesInMemory;
import org.zaedno.search.query.Clause;
import org.zaedno.search.query.Question;
import org.zaedno.search.query.Questions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers a question: one request, a second one where the strict reading found few. */
final class Finder {

    private static final ObjectNode BY_DATE = Json.object(Fields.DATE, "desc");
    private static final ObjectNode BY_ID = Json.object(Fields.ID, "asc");
    private static final ArrayNode NEWEST = Json.array(BY_DATE, BY_ID);
    private static final ArrayNode BEST = Json.array(Json.object("_score", "desc"), BY_DATE, BY_ID);

    private final Searching searching;
    private final Questions questions;
    private final PassagesInMemory passages = new PassagesInMemory();

    Finder(Searching searching, Questions questions) {
        this.searching = searching;
        this.questions = questions;
    }

    SearchResults find(SearchRequest request, Consumer<List<DocumentId>> coming) {
        var visible = new VisibleDocuments(request.reader(), request.now(), request.scope());
        var words = new SeenWords(searching, visible);
        boolean ranked = order(request) == BEST;
        var own = questions.of(request, words);
        var found = ask(request, visible, own.strict());
        var question = own.abroadToo(FacetCounts.matched(found), ranked);
        if (question != own) found = ask(request, visible, question.strict());
        var instead = FacetCounts.matched(found) > 0 ? List.<String>of() : questions.instead(request, question, words);
        if (question.readGenerously(FacetCounts.matched(found), ranked)) {
            found = ask(request, visible, question.generous());
        }
        var page = found.path("hits").path("hits");
        if (!page.isEmpty()) coming.accept(page.valueStream().map(Finder::id).toList());
        return new SearchResults(
                new HitCount.Exact(
                        found.path("hits").path("total").path("value").asLong()),
                hits(page, question),
                FacetCounts.facets(found),
                question.understood(),
                instead);
    }

    private JsonNode ask(SearchRequest request, VisibleDocuments visible, Clause clause) {
        var body = visible.body(Asking.of(clause));
        body.setAll(Json.object(
                "from", request.offset(),
                "size", request.limit(),
                "track_total_hits", true,
                "sort", order(request)));
        new FacetCounts(request.filters()).addTo(body);
        return searching.of(request.text(), body);
    }

    private static ArrayNode order(SearchRequest request) {
        var browsing = request.text().isBlank();
        return browsing || request.sort() == Sort.NEWEST ? NEWEST : BEST;
    }

    private List<Hit> hits(JsonNode page, Question question) {
        var hits = new ArrayList<Hit>();
        for (var hit : page) {
            var source = hit.path("_source");
            var parts = source.path(Fields.WORDS)
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            var marks = passages.mark(question.generous(), parts);
            hits.add(new Hit(
                    id(hit),
                    text(source, Fields.ITEM),
                    text(source, Fields.KIND),
                    text(source, Fields.LANGUAGE),
                    text(source, Fields.ADDRESS),
                    text(source, Fields.OWNER),
                    Moments.instant(source.path(Fields.DATE).asLong()),
                    marks.title(),
                    marks.passages()));
        }
        return hits;
    }

    private static DocumentId id(JsonNode hit) {
        return new DocumentId(text(hit.path("_source"), Fields.ID));
    }

    static String text(JsonNode source, String field) {
        return source.path(field).asString();
    }
}
