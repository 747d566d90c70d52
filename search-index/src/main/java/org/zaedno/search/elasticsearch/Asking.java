package org.zaedno.search.elasticsearch;

import java.util.List;
import org.zaedno.search.passages.Texts;
import org.zaedno.search.query.Clause;
import org.zaedno.search.query.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a clause into Elasticsearch's words, so that it becomes the very query that the embedded engine runs. */
final class Asking {

    static ObjectNode of(Clause clause) {
        return switch (clause) {
            case Clause.Term(var where, var term, var weight) ->
                named("term", where, Json.object("value", term, "boost", weight));
            case Clause.Phrase(var where, var terms, var slop, var weight) -> phrase(where, terms, slop, weight);
            case Clause.Prefix(var where, var start, var weight) ->
                named("prefix", where, Json.object("value", start, "boost", weight));
            case Clause.Some(var clauses, var needed) -> some(clauses, needed);
            case Clause.All(var clauses) -> bool("must", all(clauses));
            case Clause.Best(var clauses) ->
                Json.object("dis_max", Json.object("queries", all(clauses), "tie_breaker", 0));
            case Clause.Also(var needed, var better) -> bool("must", of(needed), "should", all(better));
            case Clause.Except(var wanted, var unwanted) -> bool("must", of(wanted), "must_not", all(unwanted));
            case Clause.Weighted(var weighed, var weight) -> bool("must", of(weighed), "boost", weight);
            case Clause.Everything() -> Json.object("match_all", Json.object());
            case Clause.Nothing() -> Json.object("match_none", Json.object());
        };
    }

    /** Of none none can be met, which Elasticsearch would read the other way round. */
    private static ObjectNode some(List<Clause> clauses, int needed) {
        if (clauses.size() < needed) return of(new Clause.Nothing());
        return bool("should", all(clauses), "minimum_should_match", needed);
    }

    /** The terms are analysed already and hold no blank, so this analyzer leaves them as they are. */
    private static ObjectNode phrase(Where where, List<String> terms, int slop, float weight) {
        var phrase =
                Json.object("query", String.join(" ", terms), "analyzer", "whitespace", "slop", slop, "boost", weight);
        return named("match_phrase", where, phrase);
    }

    private static ArrayNode all(List<Clause> clauses) {
        return Json.array(clauses.stream().map(Asking::of).toList());
    }

    private static ObjectNode bool(Object... parts) {
        return Json.object("bool", Json.object(parts));
    }

    private static ObjectNode named(String kind, Where where, JsonNode what) {
        return Json.object(kind, Json.object(Texts.of(where), what));
    }

    private Asking() {}
}
