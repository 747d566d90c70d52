package org.zaedno.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zaedno.search.ADocument;
import org.zaedno.search.AQuestion;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.SearchChange.Put;
import org.zaedno.search.SearchDocument;

class ConcurrencyTest {

    private static final int ITEMS = 120;

    @TempDir
    Path folder;

    private final ConcurrentSkipListMap<Integer, SearchDocument> database = new ConcurrentSkipListMap<>();
    private final Semaphore following = new Semaphore(1);
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void readers_see_ever_more_and_never_an_error_while_changes_commits_and_rebuilds_go_on() throws Exception {
        try (var index = LuceneSearchIndex.open(folder, LuceneSettings.committingEvery(Duration.ofMillis(10)));
                var threads = Executors.newCachedThreadPool()) {
            var readers = new ArrayList<Future<Long>>();
            for (int n = 0; n < 2; n++) readers.add(threads.submit(reading(index)));
            var rebuilds = threads.submit(rebuilding(index));

            try {
                for (int n = 0; n < ITEMS; n++) {
                    var document =
                            ADocument.of("item-" + n).titled("Закон " + n).made();
                    database.put(n, document);
                    following.acquire();
                    index.apply(List.of(new Put(document)), new Checkpoint(1, n + 1));
                    following.release();
                    index.refresh();
                }
                rebuilds.get();
            } finally {
                done.set(true);
            }

            for (var reader : readers) assertThat(reader.get()).isLessThanOrEqualTo(ITEMS);
            assertThat(found(index)).isEqualTo(ITEMS);
            assertThat(index.checkpoint()).isEqualTo(new Checkpoint(1, ITEMS));
        }
        try (var index = LuceneSearchIndex.open(folder)) {
            assertThat(found(index)).isEqualTo(ITEMS);
        }
    }

    /** Gives what was seen last, and fails when less was seen than before. */
    private Callable<Long> reading(LuceneSearchIndex index) {
        return () -> {
            long seen = 0;
            while (!done.get()) {
                long now = found(index);
                assertThat(now).isGreaterThanOrEqualTo(seen);
                assertThat(index.suggest(AQuestion.about("зак").typed())).hasSizeLessThanOrEqualTo(10);
                seen = now;
            }
            return seen;
        };
    }

    private Callable<Void> rebuilding(LuceneSearchIndex index) {
        return () -> {
            for (int round = 0; round < 3; round++) {
                following.acquire(); // nothing comes between the end and the beginning of the rebuild
                var begun = Stream.of(database).peek(it -> following.release());
                index.rebuild(begun.flatMap(it -> it.values().stream()), index.checkpoint());
            }
            return null;
        };
    }

    private static long found(LuceneSearchIndex index) {
        var results = index.search(AQuestion.about("закон").made());
        assertThat(results.hits())
                .hasSizeLessThanOrEqualTo(20)
                .allMatch(hit -> hit.title().text().startsWith("Закон"));
        return results.total().value();
    }
}
