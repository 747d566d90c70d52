package org.zaedno.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.search.Suggestion;
import org.zaedno.search.SuggestionRequest;
import org.zaedno.search.analysis.PlainText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes what is being typed: first the word, by how many visible titles hold it, then whole titles, those that begin so before
 * those that only contain it, newest first. Both come from the documents the reader may see, in one request.
 */
final class Completer {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final String WORDS = "words";

    private final Searching searching;
    private final PlainText plain = new PlainText();

    Completer(Searching searching) {
        this.searching = searching;
    }

    List<Suggestion> complete(SuggestionRequest request) {
        var words = plain.words(request.text());
        if (words.isEmpty()) return List.of();
        var visible = new VisibleDocuments(request.reader(), request.now(), request.scope());
        var body = visible.body(titlesWith(words));
        int completed = (request.limit() + 1) / 2;
        body.setAll(Json.object(
                "size", request.limit(),
                "sort",
                        Json.array(
                                Json.object("_score", "desc"),
                                Json.object(Fields.DATE, "desc"),
                                Json.object(Fields.ID, "asc")),
                "_source", Json.array(Fields.TITLE, Fields.ITEM, Fields.KIND, Fields.LANGUAGE, Fields.ADDRESS),
                "aggs", Json.object(WORDS, beginningLike(words.getLast(), completed + 1))));
        return suggestions(request.limit(), completed, words, searching.of(request.text(), body));
    }

    private static List<Suggestion> suggestions(int limit, int completed, List<String> words, JsonNode found) {
        var suggestions = new ArrayList<Suggestion>();
        var typedBefore = String.join(" ", words.subList(0, words.size() - 1));
        found.path("aggregations")
                .path(WORDS)
                .path("buckets")
                .valueStream()
                .map(bucket -> bucket.path("key").asString())
                .filter(word -> !word.equals(words.getLast())) // needs no completing
                .limit(completed)
                .forEach(word -> suggestions.add(new Suggestion((typedBefore + " " + word).strip(), Optional.empty())));
        found.path("hits")
                .path("hits")
                .valueStream()
                .limit(limit - suggestions.size())
                .map(hit -> title(hit.path("_source")))
                .forEach(suggestions::add);
        return List.copyOf(suggestions);
    }

    /** Every word as typed, the last one as a beginning. */
    private static ObjectNode titlesWith(List<String> words) {
        var all = new ArrayList<JsonNode>();
        for (var whole : words.subList(0, words.size() - 1)) {
            all.add(Json.object("term", Json.object(Fields.TITLE_WORD, whole)));
        }
        all.add(prefix(Fields.TITLE_WORD, words.getLast()));
        var beginning = prefix(Fields.TITLE_BEGINNING, String.join(" ", words));
        return Json.object("bool", Json.object("filter", all, "should", Json.array(beginning)));
    }

    private static ObjectNode prefix(String field, String start) {
        return Json.object("prefix", Json.object(field, start));
    }

    private static ObjectNode beginningLike(String start, int size) {
        var order = Json.array(Json.object("_count", "desc"), Json.object("_key", "asc"));
        return Json.object(
                "terms",
                Json.object(
                        "field", Fields.TITLE_WORD, "include", asWritten(start) + ".*", "size", size, "order", order));
    }

    /** In the language of patterns, where a dot would mean any letter. */
    private static String asWritten(String word) {
        return NO_LETTER.matcher(word).replaceAll("\\\\$0");
    }

    private static Suggestion title(JsonNode source) {
        var opens = new Suggestion.Destination(
                Finder.text(source, Fields.ITEM),
                Finder.text(source, Fields.KIND),
                Finder.text(source, Fields.LANGUAGE),
                Finder.text(source, Fields.ADDRESS));
        return new Suggestion(Finder.text(source, Fields.TITLE), Optional.of(opens));
    }
}
