package org.zaedno.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.search.AQuestion.about;
import static org.zaedno.search.elasticsearch.ElasticsearchSearchIndexTest.opened;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zaedno.search.ADocument;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.SearchIndex;

/** Three servers of one cluster, and then two. */
@Tag("long")
class ThreeServersTest {

    private static final int ASKERS = 4;
    private static final int ANSWERS = 200;

    @Test
    void when_one_of_three_servers_is_killed_no_search_fails_and_nothing_is_lost() throws Exception {
        try (var servers = ElasticsearchServer.start(3);
                var index = opened(servers.settings("zaedno"))) {
            index.rebuild(
                    IntStream.range(0, 500)
                            .mapToObj(n -> ADocument.of("item-" + n)
                                    .titled("Приемна грижа")
                                    .made()),
                    new Checkpoint(1, 1));
            for (int killed = 1; killed <= 3; killed++) {
                askWhileKilling(servers, index, killed);
                index.apply(
                        List.of(ADocument.of("after-" + killed)
                                .titled("Приемна грижа")
                                .put()),
                        new Checkpoint(2, killed));
                index.refresh();
                assertThat(total(index)).isEqualTo(500 + killed);
                servers.startAgain(killed);
            }
        }
    }

    private static void askWhileKilling(ElasticsearchServer servers, SearchIndex index, int killed) throws Exception {
        var asked = new AtomicInteger();
        var warm = new CountDownLatch(ANSWERS);
        var dead = new AtomicBoolean();
        try (var askers = Executors.newFixedThreadPool(ASKERS)) {
            List<Future<Integer>> asking = IntStream.range(0, ASKERS)
                    .mapToObj(n -> askers.submit(() -> {
                        int after = 0;
                        while (after < ANSWERS) {
                            assertThat(total(index)).isGreaterThanOrEqualTo(500);
                            asked.incrementAndGet();
                            warm.countDown();
                            if (dead.get()) after++;
                        }
                        return after;
                    }))
                    .toList();
            warm.await();
            servers.kill(killed);
            dead.set(true);
            for (var each : asking) each.get();
        }
        assertThat(asked.get()).isGreaterThan(ASKERS * ANSWERS);
    }

    private static long total(SearchIndex index) {
        return index.search(about("приемна грижа").made()).total().value();
    }
}
