package org.zaedno.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zaedno.search.AQuestion.browsing;
import static org.zaedno.search.elasticsearch.ElasticsearchSearchIndexTest.opened;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zaedno.search.ADocument;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Health;
import org.zaedno.search.SearchOutage;

/** The server takes what it is told and says nothing: the real one, at the end of a line that falls quiet. */
@Timeout(25) // shorter than the patience of work, much longer than that of questions
class HangingElasticsearchTest {

    private final ElasticsearchSettings real = ElasticsearchServer.shared().settings("zaedno-hanging");
    private QuietLine line;
    private ElasticsearchSearchIndex index;

    @BeforeEach
    void fill() {
        try (var direct = opened(real)) {
            direct.rebuild(Stream.of(ADocument.of("item").made()), new Checkpoint(1, 1));
        }
        line = QuietLine.to(real.uris().getFirst());
        index = opened(
                new ElasticsearchSettings(List.of(line.uri()), real.name(), real.access(), Duration.ofSeconds(1)));
        assertThat(index.health().status()).isEqualTo(Health.Status.READY);
    }

    @AfterEach
    void close() {
        index.close();
        line.close();
    }

    @Test
    void the_first_question_waits_for_a_server_that_hangs_and_no_other_does_until_it_speaks_again() {
        line.fallQuiet(path -> true);

        for (int n = 0; n < 50; n++) {
            assertThatExceptionOfType(SearchOutage.class)
                    .isThrownBy(() -> index.search(browsing().made()));
            assertThat(index.health().status()).isEqualTo(Health.Status.DOWN);
        }

        assertThat(line.unanswered().stream().filter(path -> !path.equals(Cluster.PROBE)))
                .hasSize(1);

        line.speakAgain();
        while (index.health().status() == Health.Status.DOWN) Thread.onSpinWait();
        assertThat(index.search(browsing().made()).total().value()).isOne();
    }

    @Test
    void while_a_write_hangs_readers_are_answered_and_the_writer_can_be_called_off() throws Exception {
        var failure = new CompletableFuture<Throwable>();
        line.fallQuiet(path -> path.contains("_bulk"));
        var writer = Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, failed) -> failure.complete(failed))
                .start(() -> index.apply(List.of(ADocument.of("another").put()), new Checkpoint(2, 1)));
        while (line.unanswered().isEmpty()) Thread.onSpinWait();

        assertThat(index.search(browsing().made()).total().value()).isOne();
        writer.interrupt();

        assertThat(failure.get()).isInstanceOf(SearchOutage.class);
    }
}
