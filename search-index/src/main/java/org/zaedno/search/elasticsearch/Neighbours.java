package org.zaedno.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zaedno.search.RelatedRequest;
import org.zaedno.search.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what stands near an item: by the words that tell it from others, and by its themes. Two requests. */
final class Neighbours {

    /** Words of the item that are looked for elsewhere, as in the embedded engine. */
    private static final int WORDS = 25;

    /** What a shared theme adds: about as much as three telling words. */
    private static final float THEME_WEIGHT = 6;

    /** An item may be found in each of its languages. */
    private static final int LANGUAGES = 3;

    private final Searching searching;

    Neighbours(Searching searching) {
        this.searching = searching;
    }

    List<String> of(RelatedRequest request) {
        var visible = new VisibleDocuments(request.reader(), request.now(), Scope.PUBLISHED);
        var item = item(visible, request);
        if (item.isEmpty()) return List.of();
        var body = visible.body(near(item.get(), request));
        body.setAll(Json.object("size", request.limit() * LANGUAGES, "_source", Json.array(Fields.ITEM)));
        return sources(request, body).stream()
                .map(source -> Finder.text(source, Fields.ITEM))
                .distinct()
                .limit(request.limit())
                .toList();
    }

    /** In the wished language, or in another; empty where the reader may not see it. */
    private Optional<JsonNode> item(VisibleDocuments visible, RelatedRequest request) {
        var body = visible.body(term(Fields.ITEM, request.item()));
        body.setAll(Json.object("size", LANGUAGES, "_source", Json.array(Fields.LANGUAGE, Fields.WORDS)));
        Optional<JsonNode> found = Optional.empty();
        for (var edition : sources(request, body)) {
            if (found.isEmpty() || Finder.text(edition, Fields.LANGUAGE).equals(request.language()))
                found = Optional.of(edition);
        }
        return found;
    }

    private List<JsonNode> sources(RelatedRequest request, ObjectNode body) {
        return searching
                .of(request.item(), body)
                .path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("_source"))
                .toList();
    }

    private static ObjectNode near(JsonNode item, RelatedRequest request) {
        var alike = new ArrayList<JsonNode>();
        alike.add(likeWordsOf(item));
        for (var theme : request.themes()) {
            var on = Json.object("filter", term(Fields.THEME, theme), "boost", THEME_WEIGHT);
            alike.add(Json.object("constant_score", on));
        }
        var near = Json.object(
                "must", Json.array(Json.object("bool", Json.object("should", alike, "minimum_should_match", 1))),
                "must_not", Json.array(term(Fields.ITEM, request.item())));
        if (!request.kinds().isEmpty()) {
            near.set("filter", Json.object("terms", Json.object(Fields.KIND, Json.array(request.kinds()))));
        }
        return Json.object("bool", near);
    }

    private static ObjectNode likeWordsOf(JsonNode item) {
        return Json.object(
                "more_like_this",
                Json.object(
                        "fields",
                        Json.array(Fields.WORDS),
                        "like",
                        item.path(Fields.WORDS),
                        "analyzer",
                        "zaedno_telling",
                        "min_term_freq",
                        1,
                        "min_doc_freq",
                        2,
                        "max_query_terms",
                        WORDS,
                        "minimum_should_match",
                        "1"));
    }

    private static ObjectNode term(String field, String value) {
        return Json.object("term", Json.object(field, value));
    }
}
