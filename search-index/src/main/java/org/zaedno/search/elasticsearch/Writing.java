package org.zaedno.search.elasticsearch;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.SearchOutage;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes into one index: first the documents, then how far it came, so that the checkpoint never tells of what is not there. Every write
 * carries the number of its transaction as an external version: an earlier one that comes late loses.
 */
final class Writing {

    /** Items whose documents are looked for at once; each has at most three. */
    private static final int ITEMS_AT_ONCE = 1_000;

    private static final int DOCUMENTS_AT_ONCE = 10_000;

    private final Cluster cluster;
    private final String alias;
    private final String schema;
    private final BulkWriter writer;
    private final Documents documents = new Documents();

    Writing(Cluster cluster, String alias, String schema, Duration patience) {
        this.cluster = cluster;
        this.alias = alias;
        this.schema = schema;
        this.writer = new BulkWriter(cluster, alias, patience);
    }

    void apply(Batch batch) {
        var bulk = new Bulk(batch.end().transaction());
        var kept = batch.documents().stream()
                .map(document -> document.id().value())
                .collect(toSet());
        documentsOf(batch.removedItems()).stream()
                .filter(id -> !kept.contains(id))
                .forEach(bulk::remove);
        for (var document : batch.documents()) bulk = add(bulk, document);
        writer.write(bulk);
        reach(batch.end());
    }

    /** Sends a full one on its way. @return where to go on */
    private Bulk add(Bulk bulk, SearchDocument document) {
        bulk.put(document.id().value(), documents.of(document));
        if (!bulk.isFull()) return bulk;
        writer.write(bulk);
        return new Bulk(bulk.version());
    }

    /** Keeps how far the index came. */
    void reach(Checkpoint end) {
        var mark = new Bulk(end.transaction());
        mark.put(Kept.ID, Kept.document(schema, end));
        writer.write(mark);
    }

    void refresh() {
        require(cluster.work("POST", "/" + alias + "/_refresh", Json.object()));
    }

    private List<String> documentsOf(Set<String> items) {
        var ids = new ArrayList<String>();
        if (items.isEmpty()) return ids;
        refresh(); // what was applied a moment ago is among them
        var left = List.copyOf(items);
        for (int from = 0; from < left.size(); from += ITEMS_AT_ONCE) {
            ids.addAll(idsOf(left.subList(from, Math.min(left.size(), from + ITEMS_AT_ONCE))));
        }
        return ids;
    }

    private List<String> idsOf(List<String> items) {
        ObjectNode body = Json.object(
                "query",
                Json.object("terms", Json.object(Fields.ITEM, Json.array(items))),
                "size",
                DOCUMENTS_AT_ONCE,
                "_source",
                false);
        var found = cluster.work("POST", "/" + alias + "/_search?allow_partial_search_results=false", body);
        require(found);
        return found.body()
                .path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("_id").asString())
                .toList();
    }

    private static void require(Answer answer) {
        if (!answer.isOk()) throw new SearchOutage("Elasticsearch refuses: " + answer.reason());
    }
}
