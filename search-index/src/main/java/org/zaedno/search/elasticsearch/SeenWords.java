package org.zaedno.search.elasticsearch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.zaedno.search.passages.Texts;
import org.zaedno.search.query.Clause;
import org.zaedno.search.query.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of an index that one reader may see. Everything asked at once is one request under the reader's filter. */
final class SeenWords implements Vocabulary {

    private static final ObjectNode EVERYTHING = Json.object("match_all", Json.object());
    private static final String COUNTED = "counted";

    private final Searching searching;
    private final VisibleDocuments visible;

    SeenWords(Searching searching, VisibleDocuments visible) {
        this.searching = searching;
        this.visible = visible;
    }

    @Override
    public List<Integer> holding(List<Clause> clauses) {
        if (clauses.isEmpty()) return List.of();
        var filters = Json.array(clauses.stream().map(Asking::of).toList());
        var counts = Json.object(COUNTED, Json.object("filters", Json.object("filters", filters)));
        var buckets = ask(counts).path(COUNTED).path("buckets");
        return buckets.valueStream()
                .map(bucket -> bucket.path("doc_count").asInt())
                .toList();
    }

    @Override
    public List<List<Occurring>> like(List<Like> wanted) {
        if (wanted.isEmpty()) return List.of();
        var words = Json.object();
        for (int n = 0; n < wanted.size(); n++) words.set(String.valueOf(n), alike(pattern(wanted.get(n))));
        var answer = ask(words);
        var found = new ArrayList<List<Occurring>>();
        for (int n = 0; n < wanted.size(); n++) {
            found.add(answer.path(String.valueOf(n))
                    .path("buckets")
                    .valueStream()
                    .map(SeenWords::occurring)
                    .toList());
        }
        return found;
    }

    private static Occurring occurring(JsonNode bucket) {
        return new Occurring(
                bucket.path("key").asString(), bucket.path("doc_count").asInt());
    }

    private static ObjectNode alike(String pattern) {
        return Json.object("terms", Json.object("field", Texts.WORD, "include", pattern, "size", LIKE));
    }

    private static String pattern(Like like) {
        return switch (like) {
            case Like.Near near -> oneSlip(near.word());
            case Like.Matching(var regexp) -> regexp;
        };
    }

    /** Two slips would be too long a pattern: the embedded engine walks its words by an automaton instead. */
    private static String oneSlip(String word) {
        var ways = new LinkedHashSet<String>();
        for (int at = 0; at <= word.length(); at++) {
            var before = word.substring(0, at);
            var after = word.substring(at);
            ways.add(before + "." + after);
            if (after.isEmpty()) continue;
            ways.add(before + ".?" + after.substring(1));
            if (after.length() > 1) ways.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        }
        return String.join("|", ways);
    }

    private JsonNode ask(ObjectNode aggregations) {
        var body = visible.body(EVERYTHING);
        body.set("size", Json.object("size", 0).path("size"));
        body.set("track_total_hits", Json.object("track", false).path("track"));
        body.set("aggs", aggregations);
        return searching.of("words", body).path("aggregations");
    }
}
