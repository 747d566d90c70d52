package org.zaedno.search.elasticsearch;

import org.zaedno.search.SearchOutage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks the index that answers. Whole or not at all: half an answer would be one about half of the documents. */
final class Searching {

    private final Cluster cluster;
    private final String path;

    private final Readiness readiness;

    Searching(Cluster cluster, String alias, Readiness readiness) {
        this.cluster = cluster;
        this.readiness = readiness;
        this.path = "/" + alias + "/_search?allow_partial_search_results=false&preference=";
    }

    /**
     * @param same questions with the same are put to the same copy, so that pages of one answer fit together
     * @param body by {@link VisibleDocuments}
     */
    JsonNode of(String same, ObjectNode body) {
        readiness.require();
        var answer = cluster.ask("POST", path + "q" + Integer.toHexString(same.hashCode()), body);
        if (answer.isOk()) return answer.body();
        if (answer.status() == 404) readiness.doubt();
        throw new SearchOutage("Elasticsearch does not find: " + answer.reason());
    }
}
