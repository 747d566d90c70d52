package org.zaedno.search.elasticsearch;

import tools.jackson.databind.JsonNode;

/** What Elasticsearch said, be it yes or no. */
record Answer(int status, JsonNode body) {

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** It may say yes to the same request a moment later. */
    boolean isBusy() {
        return status == 429 || status >= 500;
    }

    /** For the log: why it said no. Never a document's text. */
    String reason() {
        var error = body.path("error");
        var type = error.isObject() ? error.path("type").asString("") : error.asString("");
        var reason = error.path("reason").asString("");
        return "%d %s %s"
                .formatted(status, type, reason.length() > 300 ? reason.substring(0, 300) : reason)
                .strip();
    }
}
