package org.zaedno.search.elasticsearch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.locks.ReentrantLock;
import org.zaedno.search.SearchOutage;

/** Looks, before the first question and after an index was found missing, whether there is an index and whether Elasticsearch analyses as the hub does. */
final class Readiness {

    private final Cluster cluster;
    private final Generations generations;
    private final Schema schema;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile boolean ready;

    Readiness(Cluster cluster, Generations generations, Schema schema) {
        this.cluster = cluster;
        this.generations = generations;
        this.schema = schema;
    }

    /**
     * @throws SearchOutage when Elasticsearch is away
     * @throws UnfitElasticsearch when it is there and cannot be used
     */
    void require() {
        if (ready) {
            cluster.requireOpen();
            return;
        }
        waitForWhoLooks();
        try {
            if (ready) return;
            generations.ensure();
            requireOurAnalysis();
            ready = true;
        } finally {
            looking.unlock();
        }
    }

    /** Not as long as making an index may take. */
    private void waitForWhoLooks() {
        try {
            if (looking.tryLock(ElasticsearchSettings.ANSWER_WITHIN.toMillis(), MILLISECONDS)) return;
            throw new SearchOutage("Elasticsearch is being looked at");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchOutage("Looking at Elasticsearch was interrupted", e);
        }
    }

    /** What is not there any more is looked for again. */
    void doubt() {
        ready = false;
    }

    private void requireOurAnalysis() {
        var sample = Json.object("analyzer", "zaedno_documents", "text", Schema.SAMPLE);
        var answer = cluster.ask("POST", "/" + generations.serving() + "/_analyze", sample);
        if (answer.isBusy()) throw new SearchOutage("Elasticsearch does not analyse: " + answer.reason());
        var terms = answer.body()
                .path("tokens")
                .valueStream()
                .map(token -> token.path("token").asString())
                .toList();
        if (!terms.equals(schema.sample())) {
            throw new UnfitElasticsearch("Elasticsearch at " + cluster
                    + " analyses texts in another way than this hub. Install the plugin zaedno-analysis of the same version on every"
                    + " server and start them again; see README.");
        }
    }
}
