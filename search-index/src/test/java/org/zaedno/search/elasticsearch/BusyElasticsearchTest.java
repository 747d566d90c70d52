package org.zaedno.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zaedno.search.AQuestion.browsing;
import static org.zaedno.search.elasticsearch.ElasticsearchSearchIndexTest.opened;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zaedno.search.ADocument;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Hit;
import org.zaedno.search.SearchChange;
import org.zaedno.search.SearchOutage;

/**
 * The server answers, but not with yes: its disk is full, which is a 429 for each document, or its memory, which is one for the whole
 * bulk, or one of the documents is not fit to be kept.
 */
@Timeout(60)
class BusyElasticsearchTest {

    private static final String NAME = "zaedno-busy";

    private final ElasticsearchSettings real = ElasticsearchServer.shared().settings(NAME);
    private final Semaphore bulks = new Semaphore(0);
    private QuietLine line;
    private final Cluster operator =
            new Cluster(new ElasticsearchSettings(real.uris(), NAME, ElasticsearchHome.OPERATOR, real.answerWithin()));
    private Cluster cluster;
    private ElasticsearchSearchIndex index;

    @BeforeEach
    void fill() {
        line = QuietLine.to(real.uris().getFirst());
        line.fallQuiet(path -> {
            if (path.contains("_bulk")) bulks.release();
            return false;
        });
        var settings = new ElasticsearchSettings(List.of(line.uri()), NAME, real.access(), real.answerWithin());
        cluster = new Cluster(settings);
        index = opened(settings);
        index.rebuild(Stream.of(ADocument.of("before").made()), new Checkpoint(1, 1));
    }

    @AfterEach
    void close() {
        full(false);
        memory(false);
        index.close();
        cluster.close();
        operator.close();
        line.close();
    }

    @Test
    void what_there_is_no_room_for_is_sent_again_until_there_is() {
        var writing = new Writing(cluster, NAME, new Schema().id(), Duration.ofMinutes(1));
        full(true);
        bulks.drainPermits();
        var written = CompletableFuture.runAsync(() ->
                writing.apply(new Batch(Set.of(), List.of(ADocument.of("late").made()), new Checkpoint(2, 1))));
        bulks.acquireUninterruptibly(2);

        full(false);
        written.join();

        assertThat(found()).containsExactlyInAnyOrder("before", "late");
        assertThat(opened(real).checkpoint()).isEqualTo(new Checkpoint(2, 1));
    }

    @Test
    void a_bulk_turned_away_as_a_whole_is_sent_again_as_it_was() {
        var bulk = new Bulk(2);
        bulk.put("late", new Documents().of(ADocument.of("late").made()));
        memory(true);
        assertThat(cluster.bulk("/" + NAME + "/_bulk?require_alias=true", bulk.lines())
                        .status())
                .isEqualTo(429);
        bulks.drainPermits();
        var written =
                CompletableFuture.runAsync(() -> new BulkWriter(cluster, NAME, Duration.ofMinutes(1)).write(bulk));
        bulks.acquireUninterruptibly(2);

        memory(false);
        written.join();

        assertThat(found()).containsExactlyInAnyOrder("before", "late");
    }

    @Test
    void who_follows_gives_up_soon_with_the_checkpoint_where_it_was_and_succeeds_later() {
        var change = List.<SearchChange>of(ADocument.of("late").put());
        full(true);

        assertThatExceptionOfType(SearchOutage.class)
                .isThrownBy(() -> index.apply(change, new Checkpoint(2, 1)))
                .withMessageContaining("too busy");
        assertThat(index.checkpoint()).isEqualTo(new Checkpoint(1, 1));

        full(false);
        index.apply(change, new Checkpoint(2, 1));
        assertThat(found()).containsExactlyInAnyOrder("before", "late");
    }

    @Test
    void of_a_batch_one_that_cannot_be_taken_is_gone_with_what_it_was_and_the_others_are_kept() {
        var before = ADocument.of("before").made().id().value();
        var bulk = new Bulk(2);
        bulk.put("a", new Documents().of(ADocument.of("a").made()));
        bulk.put(before, Json.object("no-such-field", "refused"));
        bulk.put("b", new Documents().of(ADocument.of("b").made()));

        new BulkWriter(cluster, NAME, Duration.ofSeconds(2)).write(bulk);

        assertThat(found()).containsExactlyInAnyOrder("a", "b");
    }

    private void full(boolean full) {
        var block = Json.object("index.blocks.read_only_allow_delete", full);
        assertThat(cluster.work("PUT", "/" + NAME + "/_settings", block).isOk()).isTrue();
    }

    /** @param scarce whether the server has no memory to spare, so that it turns away all that needs some */
    private void memory(boolean scarce) {
        var limit = Json.object("indices.breaker.total.limit", scarce ? "1%" : null);
        assertThat(operator.work("PUT", "/_cluster/settings", Json.object("persistent", limit))
                        .isOk())
                .isTrue();
    }

    private List<String> found() {
        index.refresh();
        return index.search(browsing().made()).hits().stream().map(Hit::item).toList();
    }
}
