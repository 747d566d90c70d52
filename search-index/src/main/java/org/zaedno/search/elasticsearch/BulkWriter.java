package org.zaedno.search.elasticsearch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zaedno.search.SearchOutage;

/**
 * Sends a bulk until all of it is kept. What Elasticsearch has no room for at the moment is sent again, ever more slowly; what it
 * will never take is removed, because an old document with old rights is worse than none, and told in the log.
 */
final class BulkWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWriter.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Cluster cluster;
    private final String path;
    private final Duration patience;

    /**
     * @param alias to write behind; where it is gone nothing is written
     * @param patience how long what can succeed is tried
     */
    BulkWriter(Cluster cluster, String alias, Duration patience) {
        this.cluster = cluster;
        this.path = "/" + alias
                + "/_bulk?require_alias=true&filter_path=items.*._id,items.*.status,items.*.error,error,status";
        this.patience = patience;
    }

    /** @throws SearchOutage when patience ends before all is kept; some of it may be */
    void write(Bulk bulk) {
        var left = bulk;
        long until = System.nanoTime() + patience.toNanos();
        for (var pause = FIRST_PAUSE; !left.isEmpty(); pause = longer(pause)) {
            left = send(left, until);
            if (!left.isEmpty()) waitFor(pause, until);
        }
    }

    /** What has to be sent again. */
    private Bulk send(Bulk bulk, long until) {
        Answer answer;
        try {
            answer = cluster.bulk(path, bulk.lines());
        } catch (SearchOutage e) {
            if (cluster.isClosed() || System.nanoTime() - until >= 0) throw e;
            return bulk;
        }
        if (answer.isBusy()) return bulk;
        if (answer.status() == 400 || answer.status() == 413) return withoutWhatIsRefused(bulk, answer);
        if (!answer.isOk()) throw new SearchOutage("Elasticsearch takes no documents: " + answer.reason());
        return leftOf(bulk, answer);
    }

    /** One of them spoils it for all: each half by itself, until it is found. */
    private Bulk withoutWhatIsRefused(Bulk bulk, Answer why) {
        var actions = bulk.actions();
        var left = new Bulk(bulk.version());
        if (actions.size() == 1) {
            var only = actions.getFirst();
            if (only.document().length > 0) refuse(left, only, why);
            return left;
        }
        int half = actions.size() / 2;
        for (var part : List.of(actions.subList(0, half), actions.subList(half, actions.size()))) {
            var some = new Bulk(bulk.version());
            part.forEach(some::add);
            write(some);
        }
        return left;
    }

    private static Bulk leftOf(Bulk bulk, Answer answer) {
        var again = new Bulk(bulk.version());
        var items = answer.body().path("items");
        for (int n = 0; n < bulk.actions().size(); n++) {
            var action = bulk.actions().get(n);
            var said = items.path(n).path(action.document().length == 0 ? "delete" : "index");
            int status = said.path("status").asInt(500);
            if (status < 300 || status == 409) continue; // 409: a later one is there already
            if (said.path("error").path("type").asString("").equals("index_not_found_exception")) {
                throw new SearchOutage("The search index is gone");
            }
            if (status == 429 || status >= 500) again.add(action);
            else if (action.document().length > 0) refuse(again, action, new Answer(status, said));
        }
        return again;
    }

    private static void refuse(Bulk again, Bulk.Action action, Answer why) {
        LOG.error(
                "Elasticsearch refuses document {}, which cannot be found until it changes: {}",
                action.id(),
                why.reason());
        again.remove(action.id());
    }

    private void waitFor(Duration pause, long until) {
        if (System.nanoTime() - until >= 0) throw new SearchOutage("Elasticsearch is too busy to take documents");
        try {
            // Not all at the same moment again, where several write.
            Thread.sleep(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2, pause.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchOutage("Writing to Elasticsearch was interrupted", e);
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
