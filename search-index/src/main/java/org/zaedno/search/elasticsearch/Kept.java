package org.zaedno.search.elasticsearch;

import org.zaedno.search.Checkpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one document that is no document: how far the index has followed, and by which schema it was made. It lies on the same shard as
 * all others and is written after them, so it never tells of more than is there. It opens to nobody, so no search ever sees it.
 */
final class Kept {

    /** No document is called so: ids of documents name an item and a language. */
    static final String ID = "~checkpoint";

    private static final String FIELD = "checkpoint";

    static ObjectNode document(String schema, Checkpoint checkpoint) {
        return Json.object(
                FIELD,
                Json.object("schema", schema, "transaction", checkpoint.transaction(), "number", checkpoint.number()));
    }

    static Checkpoint checkpoint(JsonNode document) {
        var kept = document.path(FIELD);
        return new Checkpoint(
                kept.path("transaction").asLong(), kept.path("number").asLong());
    }

    static String schema(JsonNode document) {
        return document.path(FIELD).path("schema").asString("none");
    }

    private Kept() {}
}
