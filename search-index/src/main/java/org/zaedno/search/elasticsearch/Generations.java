package org.zaedno.search.elasticsearch;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zaedno.search.SearchOutage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The indices behind one alias, numbered. Exactly one answers; while the next one is filled it has an alias of its own, so that nobody
 * writes into an index that is gone and has it made again by Elasticsearch without our fields.
 */
final class Generations {

    private static final ObjectNode NOTHING = Json.object();

    private final Cluster cluster;
    private final Schema schema;
    private final String alias;
    private final Pattern ours;

    Generations(Cluster cluster, Schema schema, String alias) {
        this.cluster = cluster;
        this.schema = schema;
        this.alias = alias;
        this.ours = Pattern.compile(Pattern.quote(alias) + "-(\\d{6})");
    }

    /** Where the one that answers is asked and written to. */
    String serving() {
        return alias;
    }

    /** Where the one that is being filled is written to. */
    String next() {
        return alias + "-next";
    }

    /** Makes an empty one where there is none at all. */
    void ensure() {
        if (cluster.ask("GET", "/_alias/" + alias, NOTHING).isOk()) return;
        var made = create(newest() + 1, alias, schema.body());
        // Another hub was first: as good.
        if (!made.isOk() && !cluster.ask("GET", "/_alias/" + alias, NOTHING).isOk()) {
            throw cannotMake(made);
        }
    }

    /** Makes another one, empty, and clears away what an earlier attempt left. The name of the new one. */
    String another() {
        int number = newest() + 1;
        all().filter(index -> !serves(index.getValue())).forEach(left -> delete(left.getKey()));
        var body = schema.body();
        // Nothing is lost that could not be filled in again: no copies and no waiting for the disk until it is whole.
        ((ObjectNode) body.path("settings").path("index"))
                .setAll(Json.object(
                        "auto_expand_replicas", false, "number_of_replicas", 0, "translog.durability", "async"));
        var made = create(number, next(), body);
        if (!made.isOk()) throw cannotMake(made);
        return name(number);
    }

    /** What was written into it so far survives a crash, and from now on everything does. */
    void makeDurable(String index) {
        var settings = schema.body().path("settings").path("index");
        require(cluster.work(
                "PUT",
                "/" + index + "/_settings",
                Json.object(
                        "index.auto_expand_replicas",
                        settings.path("auto_expand_replicas"),
                        "index.translog.durability",
                        "request")));
        require(cluster.work("POST", "/" + index + "/_flush", NOTHING));
        // Copies first, where there are servers for them; without them it can answer too.
        cluster.work("GET", "/_cluster/health/" + index + "?wait_for_status=green&timeout=10s", NOTHING);
    }

    /** In one step: nobody ever finds nothing behind the alias, and the old one is gone. */
    void handOver(String index) {
        var actions = new ArrayList<JsonNode>();
        actions.add(Json.object("add", Json.object("index", index, "alias", alias)));
        actions.add(Json.object("remove", Json.object("index", index, "alias", next())));
        all().map(Map.Entry::getKey)
                .filter(old -> !old.equals(index))
                .forEach(old -> actions.add(Json.object("remove_index", Json.object("index", old))));
        require(cluster.work("POST", "/_aliases", Json.object("actions", actions)));
    }

    /** Unless it answers already: whoever was told that it does not may have missed the answer. */
    void abandon(String index) {
        if (all().noneMatch(each -> each.getKey().equals(index) && serves(each.getValue()))) delete(index);
    }

    private void delete(String index) {
        cluster.work("DELETE", "/" + index + "?ignore_unavailable=true", NOTHING);
    }

    /** What is kept beside the documents, of this schema; empty where nothing was ever put into the index. */
    Optional<JsonNode> kept() {
        var answer = cluster.ask("GET", "/" + alias + "/_doc/" + Kept.ID, NOTHING);
        if (answer.isOk()) {
            return Optional.of(answer.body().path("_source"))
                    .filter(kept -> Kept.schema(kept).equals(schema.id()));
        }
        if (answer.status() == 404 && answer.body().has("found")) return Optional.empty();
        throw new SearchOutage("Elasticsearch does not tell how far it is: " + answer.reason());
    }

    private SearchOutage cannotMake(Answer answer) {
        var reason = "Elasticsearch at " + cluster + " does not make the search index: " + answer.reason();
        if (answer.isBusy()) return new SearchOutage(reason);
        return new UnfitElasticsearch(reason + ". Is the plugin zaedno-analysis installed on every server? See README");
    }

    private Answer create(int number, String as, ObjectNode body) {
        body.set("aliases", Json.object(as, NOTHING));
        return cluster.work("PUT", "/" + name(number), body);
    }

    private String name(int number) {
        return "%s-%06d".formatted(alias, number);
    }

    private int newest() {
        return all().map(Map.Entry::getKey)
                .mapToInt(name -> Integer.parseInt(name.substring(alias.length() + 1)))
                .max()
                .orElse(0);
    }

    private boolean serves(JsonNode index) {
        return index.path("aliases").has(alias);
    }

    private Stream<Map.Entry<String, JsonNode>> all() {
        var answer = cluster.ask("GET", "/" + alias + "-*/_alias?expand_wildcards=all", NOTHING);
        if (answer.status() == 404) return Stream.empty();
        require(answer);
        return answer.body().properties().stream()
                .filter(index -> ours.matcher(index.getKey()).matches());
    }

    private static void require(Answer answer) {
        if (!answer.isOk()) throw new SearchOutage("Elasticsearch refuses: " + answer.reason());
    }
}
