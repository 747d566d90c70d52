package org.zaedno.search.elasticsearch;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zaedno.search.query.Clause;
import org.zaedno.search.query.Vocabulary;
import org.zaedno.search.query.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words of an index that one reader may see. Words near to others come from Elasticsearch's suggester, which knows of no reader, so
 * each is counted in what the reader may see before anybody hears of it: one request for counts, two for likenesses.
 */
final class SeenWords implements Vocabulary {

    /** Words that the suggester may name for one word; those nobody may see take some of the places. */
    private static final int NAMED = 100;

    private static final Comparator<Occurring> COMMONEST =
            Comparator.comparingInt(Occurring::documents).reversed().thenComparing(Occurring::word);

    private final Searching searching;
    private final VisibleDocuments visible;

    SeenWords(Searching searching, VisibleDocuments visible) {
        this.searching = searching;
        this.visible = visible;
    }

    @Override
    public List<Integer> holding(List<Clause> clauses, int enough) {
        if (clauses.isEmpty()) return List.of();
        var body = visible.body(Asking.of(new Clause.Everything()));
        var filters = Json.array(clauses.stream().map(Asking::of).toList());
        body.setAll(Json.object(
                "size",
                0,
                "track_total_hits",
                false,
                "aggs",
                Json.object("each", Json.object("filters", Json.object("filters", filters)))));
        return searching
                .of("words", body)
                .path("aggregations")
                .path("each")
                .path("buckets")
                .valueStream()
                .map(bucket -> Math.min(enough, capped(bucket.path("doc_count"))))
                .toList();
    }

    @Override
    public List<List<Occurring>> like(List<Like> wanted) {
        if (wanted.isEmpty()) return List.of();
        var body = visible.body(Asking.of(new Clause.Everything()));
        var suggested = Json.object();
        var matching = Json.object();
        for (int n = 0; n < wanted.size(); n++) {
            switch (wanted.get(n)) {
                case Like.Near(var word, var slips) -> {
                    suggested.set(n + "-1", near(word, 1, 0));
                    if (slips > 1) suggested.set(n + "-2", near(word, 2, 1));
                }
                case Like.Matching(var regexp) -> matching.set(Integer.toString(n), matching(regexp));
            }
        }
        body.setAll(Json.object("size", 0, "track_total_hits", false));
        if (!suggested.isEmpty()) body.set("suggest", suggested);
        if (!matching.isEmpty()) body.set("aggs", matching);
        var answer = searching.of("words", body);
        return seen(wanted, answer);
    }

    private List<List<Occurring>> seen(List<Like> wanted, JsonNode answer) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        answer.path("suggest").properties().forEach(each -> named.put(each.getKey(), options(each.getValue())));
        var counted = counted(named.values().stream().flatMap(Set::stream).collect(toSet()));
        var likenesses = new ArrayList<List<Occurring>>();
        for (int n = 0; n < wanted.size(); n++) {
            likenesses.add(
                    switch (wanted.get(n)) {
                        case Like.Near _ -> {
                            var one = occurring(named.getOrDefault(n + "-1", Set.of()), counted);
                            yield one.isEmpty() ? occurring(named.getOrDefault(n + "-2", Set.of()), counted) : one;
                        }
                        case Like.Matching _ ->
                            occurring(answer.path("aggregations").path(Integer.toString(n)));
                    });
        }
        return likenesses;
    }

    private static ObjectNode near(String word, int slips, int sure) {
        return Json.object(
                "text",
                word,
                "term",
                Json.object(
                        "field",
                        Fields.WORD,
                        "suggest_mode",
                        "always",
                        "max_edits",
                        slips,
                        "prefix_length",
                        sure,
                        "min_word_length",
                        1,
                        "size",
                        NAMED,
                        "shard_size",
                        NAMED,
                        "accuracy",
                        0.01,
                        "max_term_freq",
                        Integer.MAX_VALUE));
    }

    private static Set<String> options(JsonNode suggestion) {
        return suggestion
                .path(0)
                .path("options")
                .valueStream()
                .map(option -> option.path("text").asString())
                .collect(toSet());
    }

    /** Only documents with such a word are looked through for it. */
    private static ObjectNode matching(String regexp) {
        var order = Json.array(Json.object("_count", "desc"), Json.object("_key", "asc"));
        var words = Json.object("field", Fields.WORD, "include", regexp, "size", LIKE, "order", order);
        return Json.object(
                "filter", Json.object("regexp", Json.object(Fields.WORD, regexp)),
                "aggs", Json.object("words", Json.object("terms", words)));
    }

    private static List<Occurring> occurring(JsonNode matching) {
        return matching.path("words")
                .path("buckets")
                .valueStream()
                .map(bucket -> new Occurring(bucket.path("key").asString(), capped(bucket.path("doc_count"))))
                .toList();
    }

    private Map<String, Integer> counted(Set<String> words) {
        var list = List.copyOf(words);
        var counts = holding(list.stream()
                .<Clause>map(word -> new Clause.Term(Where.WORD, word, 1))
                .toList());
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (int n = 0; n < list.size(); n++) counted.put(list.get(n), counts.get(n));
        return counted;
    }

    private static List<Occurring> occurring(Set<String> words, Map<String, Integer> counted) {
        return words.stream()
                .filter(word -> counted.getOrDefault(word, 0) > 0)
                .map(word -> new Occurring(word, counted.getOrDefault(word, 0)))
                .sorted(COMMONEST)
                .limit(LIKE)
                .toList();
    }

    private static int capped(JsonNode count) {
        return Math.min(ENOUGH, count.asInt());
    }
}
