package org.zaedno.search.elasticsearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zaedno.search.Moments;
import org.zaedno.search.Reader;
import org.zaedno.search.Scope;
import org.zaedno.search.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one reader may see at one moment: the only way to a search request's body, so that none can forget the reader. What opens to
 * nobody, as {@link Kept} does, is never found.
 */
final class VisibleDocuments {

    private final JsonNode visible;

    VisibleDocuments(Reader reader, Instant now, Scope scope) {
        var filters = new ArrayList<JsonNode>();
        filters.add(seenBy(reader, Moments.micros(now)));
        filters.addAll(
                switch (scope) {
                    case PUBLISHED -> List.of(published());
                    case DRAFTS_TOO -> List.of();
                    case DRAFTS_ALONE -> List.of(Json.object("bool", Json.object("must_not", published())));
                });
        this.visible = Json.object("bool", Json.object("filter", filters));
    }

    /** The body of a search for these, to be completed by what is wanted of them. */
    ObjectNode body(JsonNode wanted) {
        var narrowed = Json.object("must", Json.array(wanted), "filter", Json.array(visible));
        return Json.object("query", Json.object("bool", narrowed));
    }

    private static ObjectNode published() {
        return Json.object("term", Json.object(Fields.PUBLISHED, true));
    }

    private static ObjectNode seenBy(Reader reader, long now) {
        var forATime = Json.array(
                holding(Fields.OPEN_FOR_A_TIME, reader),
                range(Fields.OPEN_FROM, "lte", now),
                range(Fields.OPEN_UNTIL, "gt", now));
        return Json.object(
                "bool",
                Json.object(
                        "should",
                        Json.array(holding(Fields.OPEN, reader), Json.object("bool", Json.object("filter", forATime))),
                        "minimum_should_match",
                        1));
    }

    private static ObjectNode holding(String field, Reader reader) {
        var tokens = Json.array(reader.tokens().stream().map(Token::value).toList());
        return Json.object("terms", Json.object(field, tokens));
    }

    private static ObjectNode range(String field, String bound, long value) {
        return Json.object("range", Json.object(field, Json.object(bound, value)));
    }
}
