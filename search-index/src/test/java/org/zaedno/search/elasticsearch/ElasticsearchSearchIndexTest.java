package org.zaedno.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zaedno.search.AQuestion.about;
import static org.zaedno.search.AQuestion.browsing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zaedno.search.ADocument;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Health;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchIndexContract;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.query.Questions;
import org.zaedno.search.query.Translations;

/** The contract, on a real server with our plugin in it, and what only a server elsewhere can break. */
class ElasticsearchSearchIndexTest extends SearchIndexContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private String name = "";

    @Override
    protected SearchIndex open() {
        name = "zaedno-contract-" + NUMBER.incrementAndGet();
        return ElasticsearchSearchIndex.open(settings(), new Questions(() -> glossary, translations));
    }

    private ElasticsearchSettings settings() {
        return ElasticsearchServer.shared().settings(name);
    }

    static ElasticsearchSearchIndex opened(ElasticsearchSettings settings) {
        return ElasticsearchSearchIndex.open(settings, new Questions(() -> Glossary.NONE, Translations.NONE));
    }

    @Nested
    class BothEngines extends EnginesAgree {}

    @Nested
    class Elsewhere {

        @Test
        void an_earlier_write_that_comes_late_loses() {
            index.apply(List.of(ADocument.of("item").titled("Сега").put()), new Checkpoint(9, 1));

            try (var cluster = new Cluster(settings())) {
                var late = new Writing(cluster, name, new Schema().id(), Duration.ofSeconds(1));
                var before = List.of(ADocument.of("item").titled("Някога").made());
                late.apply(new Batch(Set.of(), before, new Checkpoint(8, 1)));
            }
            index.refresh();

            assertThat(found(about("сега"))).containsExactly("item");
            assertThat(opened(settings()).checkpoint()).isEqualTo(new Checkpoint(9, 1));
        }

        @Test
        void what_elasticsearch_never_takes_is_left_out_and_everything_else_is_kept() {
            var unfit = ADocument.of("\u20AC".repeat(185)); // its id has more bytes than Elasticsearch allows

            holding(ADocument.of("before"), unfit, ADocument.of("after"));

            assertThat(found(browsing())).containsExactlyInAnyOrder("before", "after");
            assertThat(index.checkpoint()).isEqualTo(new Checkpoint(1, 1));
        }

        @Test
        void an_index_that_somebody_deleted_is_an_outage_until_it_is_made_anew() {
            holding(ADocument.of("item"));
            try (var cluster = new Cluster(settings())) {
                assertThat(cluster.work("DELETE", "/" + name + "-000001", Json.object())
                                .isOk())
                        .isTrue();
            }

            assertThatExceptionOfType(SearchOutage.class).isThrownBy(() -> found(browsing()));
            assertThat(opened(settings()).checkpoint()).isEqualTo(Checkpoint.START);

            index.rebuild(Stream.of(ADocument.of("item").made()), new Checkpoint(2, 1));
            assertThat(found(browsing())).containsExactly("item");
        }

        @Test
        void an_index_of_another_schema_counts_as_lost() {
            try (var cluster = new Cluster(settings())) {
                index.checkpoint();
                new Writing(cluster, name, "another", Duration.ofSeconds(1)).reach(new Checkpoint(7, 1));
            }

            assertThat(opened(settings()).checkpoint()).isEqualTo(Checkpoint.START);
        }

        @Test
        void a_rebuild_leaves_one_index_behind_the_alias_and_no_other() {
            index.rebuild(Stream.of(ADocument.of("a").made()), new Checkpoint(1, 1));
            index.rebuild(Stream.of(ADocument.of("b").made()), new Checkpoint(2, 1));

            try (var cluster = new Cluster(settings())) {
                var indices = cluster.work("GET", "/" + name + "-*/_alias", Json.object())
                        .body();
                assertThat(indices.propertyNames()).containsExactly(name + "-000003");
                assertThat(indices.path(name + "-000003").path("aliases").propertyNames())
                        .containsExactly(name);
            }
        }

        @Test
        void a_server_that_analyses_in_another_way_is_refused_with_what_to_do() {
            var another = new Schema("Другояче разчленен текст");
            try (var cluster = new Cluster(settings())) {
                var readiness = new Readiness(cluster, new Generations(cluster, another, name), another);

                assertThatExceptionOfType(UnfitElasticsearch.class)
                        .isThrownBy(readiness::require)
                        .withMessageContaining("Install the plugin zaedno-analysis");
            }
        }

        @Test
        void who_is_not_let_in_is_told_so_and_an_index_beyond_the_rights_is_no_index() {
            var right = settings();
            var wrong = new ElasticsearchSettings(
                    right.uris(), name, new Access.Password("hub", "wrong"), right.answerWithin());
            var foreign = ElasticsearchServer.shared().settings("foreign");

            try (var stranger = opened(wrong);
                    var intruder = opened(foreign)) {
                assertThatExceptionOfType(UnfitElasticsearch.class).isThrownBy(stranger::check);
                assertThatExceptionOfType(UnfitElasticsearch.class).isThrownBy(intruder::check);
            }
        }

        @Test
        void where_nobody_answers_few_of_many_questions_are_asked_at_all() throws IOException {
            var asked = new AtomicInteger();
            try (var nobody = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
                Thread.ofVirtual().start(() -> hangUpOn(nobody, asked));
                var uri = URI.create("http://127.0.0.1:" + nobody.getLocalPort());
                var settings = new ElasticsearchSettings(
                        List.of(uri), name, new Access.Anyone(), ElasticsearchSettings.ANSWER_WITHIN);
                try (var away = opened(settings)) {
                    for (int n = 0; n < 1_000; n++) {
                        assertThatExceptionOfType(SearchOutage.class)
                                .isThrownBy(() -> away.search(browsing().made()));
                    }
                    assertThat(asked.get()).isBetween(1, 100);
                    assertThat(away.health().status()).isEqualTo(Health.Status.DOWN);
                }
            }
        }

        private static void hangUpOn(ServerSocket callers, AtomicInteger asked) {
            while (!callers.isClosed()) {
                try (var caller = callers.accept()) {
                    asked.incrementAndGet();
                } catch (IOException closed) {
                    // by the test
                }
            }
        }
    }
}
