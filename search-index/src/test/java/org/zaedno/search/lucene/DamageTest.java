package org.zaedno.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zaedno.search.ADocument;
import org.zaedno.search.AQuestion;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Health;
import org.zaedno.search.SearchChange;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.analysis.Dictionary;

/** Whatever happens to the folder: an index that opens tells the truth, or that it knows nothing and wants to be rebuilt. */
class DamageTest {

    private static final Checkpoint KNOWN = new Checkpoint(10, 1);
    private static final int DOCUMENTS = 12;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void aGoodIndex() {
        folder = temporary.resolve("search");
        try (var index = open(folder)) {
            index.rebuild(documents().limit(DOCUMENTS - 2), new Checkpoint(9, 1));
            index.apply(documents().skip(DOCUMENTS - 2).map(DamageTest::put).toList(), KNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_broken_file_never_stops_the_hub_and_never_gives_wrong_answers(Damage damage) throws IOException {
        for (var file : files(folder)) {
            var copy = copied(folder);
            damage.on(copy.resolve(folder.relativize(file)));

            assertTrueOrStart(copy, damage + " " + file.getFileName());
        }
    }

    @Test
    void a_rebuild_that_ends_by_an_error_leaves_nothing_beside_the_old_index() throws IOException {
        try (var index = open(folder)) {
            var broken = documents().peek(one -> {
                throw new InternalError("a fault in a mapped file");
            });

            assertThatExceptionOfType(InternalError.class)
                    .isThrownBy(() -> index.rebuild(broken, new Checkpoint(11, 1)));

            try (var generations = Files.list(folder)) {
                assertThat(generations.filter(Files::isDirectory)).hasSize(1);
            }
            assertThat(index.checkpoint()).isEqualTo(KNOWN);
        }
    }

    @Test
    void one_flipped_bit_anywhere_never_gives_wrong_answers() throws IOException {
        var random = new Random(25);
        var files = files(folder);
        for (int round = 0; round < 60; round++) {
            var copy = copied(folder);
            var file = copy.resolve(folder.relativize(files.get(random.nextInt(files.size()))));
            var bytes = Files.readAllBytes(file);
            if (bytes.length == 0) continue;
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);

            assertTrueOrStart(copy, "a flipped bit in " + file);
        }
    }

    @Test
    void a_deleted_folder_is_an_empty_index() throws IOException {
        IOUtils.rm(folder);

        assertStartsAnew();
    }

    @Test
    void a_foreign_index_is_none_of_ours() throws IOException {
        IOUtils.rm(folder);
        writeForeignIndex(folder.resolve("generation-9"), Map.of());

        assertStartsAnew();
    }

    @Test
    void an_index_of_another_schema_is_made_anew() throws IOException {
        IOUtils.rm(folder);
        writeForeignIndex(
                folder.resolve("generation-9"),
                Map.of("zaedno.schema", "0", "zaedno.transaction", "10", "zaedno.number", "1"));

        assertStartsAnew();
    }

    @Test
    void a_broken_newer_generation_leaves_the_older_good_one() throws IOException {
        Files.createDirectories(folder.resolve("generation-77"));
        Files.writeString(folder.resolve("generation-77/segments_1"), "not an index");

        try (var index = open(folder)) {
            assertThat(index.checkpoint()).isEqualTo(KNOWN);
        }
        assertThat(generations(folder)).hasSize(1);
    }

    @Test
    void files_of_others_in_the_folder_are_left_alone() throws IOException {
        Files.writeString(folder.resolve("README"), "mine");
        Files.createDirectories(folder.resolve("generation-x"));

        open(folder).close();

        assertThat(folder.resolve("README")).hasContent("mine");
        assertThat(folder.resolve("generation-x")).exists();
    }

    @Test
    void a_kill_in_the_middle_of_a_rebuild_leaves_the_old_index() throws IOException {
        var killed = temporary.resolve("killed");
        try (var index = open(folder)) {
            index.rebuild(
                    documents().peek(document -> {
                        if (document.item().equals("item-7")) copy(folder, killed);
                    }),
                    new Checkpoint(20, 1));
        }
        assertThat(generations(killed)).hasSize(2);

        assertTrueOrStart(killed, "killed during a rebuild");
        try (var index = open(killed)) {
            assertThat(index.checkpoint()).isEqualTo(KNOWN);
        }
        assertThat(generations(killed)).hasSize(1);
    }

    @Test
    void a_kill_between_commits_goes_back_with_documents_and_checkpoint_together() throws IOException {
        var killed = temporary.resolve("killed");
        try (var index = open(folder)) {
            index.apply(List.of(put(ADocument.of("late").made())), new Checkpoint(30, 1));
            index.refresh();
            copy(folder, killed);
        }

        assertTrueOrStart(killed, "killed before the commit");
        try (var index = open(folder)) {
            assertThat(index.checkpoint()).isEqualTo(new Checkpoint(30, 1));
        }
    }

    @Test
    void asked_for_it_each_batch_is_durable_before_apply_returns() throws IOException {
        var killed = temporary.resolve("killed");
        try (var index = LuceneSearchIndex.open(folder, LuceneSettings.committingEvery(Duration.ZERO))) {
            index.apply(List.of(put(ADocument.of("late").made())), new Checkpoint(30, 1));
            copy(folder, killed);
        }

        try (var index = open(killed)) {
            assertThat(index.checkpoint()).isEqualTo(new Checkpoint(30, 1));
            assertThat(index.health().documents()).isEqualTo(DOCUMENTS + 1);
        }
    }

    @Test
    void changes_become_durable_by_themselves() throws Exception {
        try (var index = LuceneSearchIndex.open(folder, LuceneSettings.committingEvery(Duration.ofMillis(20)))) {
            index.apply(List.of(put(ADocument.of("late").made())), new Checkpoint(30, 1));

            var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            var durable = KNOWN;
            for (int round = 0; durable.equals(KNOWN) && System.nanoTime() < deadline; round++) {
                var killed = temporary.resolve("killed-" + round);
                copy(folder, killed);
                try (var copy = open(killed)) {
                    // A copy taken during a commit may be torn; then it starts anew, and the next one is looked at.
                    if (!copy.checkpoint().equals(Checkpoint.START)) durable = copy.checkpoint();
                }
            }
            assertThat(durable).isEqualTo(new Checkpoint(30, 1));
        }
    }

    @Test
    void a_change_that_fails_half_way_is_undone() throws IOException {
        try (var held = IndexFolder.hold(folder, Dictionary.NONE)) {
            var serving = new Serving(held);

            assertThatExceptionOfType(SearchOutage.class)
                    .isThrownBy(() -> serving.change(index -> {
                        index.apply(List.of(put(ADocument.of("half").made())), new Checkpoint(30, 1));
                        throw new IOException("the disk is full");
                    }));

            assertThat(serving.generation().checkpoint()).isEqualTo(KNOWN);
            serving.change(Generation::refresh);
            assertThat(serving.<Integer>read(
                            searcher -> searcher.getIndexReader().numDocs()))
                    .isEqualTo(DOCUMENTS);
            serving.close();
        }
    }

    @Test
    void an_index_lost_while_running_goes_on_answering_and_starts_anew_when_it_has_to_go_back() throws IOException {
        try (var held = IndexFolder.hold(folder, Dictionary.NONE)) {
            var serving = new Serving(held);
            for (var file : files(serving.generation().folder())) Files.delete(file);

            assertThat(serving.<Integer>read(
                            searcher -> searcher.getIndexReader().numDocs()))
                    .isEqualTo(DOCUMENTS);
            assertThatExceptionOfType(SearchOutage.class)
                    .isThrownBy(() -> serving.change(index -> {
                        throw new IOException("file not found");
                    }));
            assertThat(serving.generation().checkpoint()).isEqualTo(Checkpoint.START);
            assertThat(serving.generation().knowsSomething()).isFalse();
            serving.close();
        }
    }

    private void assertStartsAnew() {
        try (var index = open(folder)) {
            assertThat(index.checkpoint()).isEqualTo(Checkpoint.START);
            assertThat(index.health().status()).isEqualTo(Health.Status.EMPTY);
            index.rebuild(documents(), KNOWN);
        }
        try (var index = open(folder)) {
            assertKnowsEverything(index);
        }
    }

    private static void assertTrueOrStart(Path folder, String what) {
        try (var index = open(folder)) {
            if (index.checkpoint().equals(Checkpoint.START)) {
                assertThat(index.health().documents()).as(what).isZero();
                index.rebuild(documents(), KNOWN);
            }
            assertKnowsEverything(index);
        }
    }

    private static void assertKnowsEverything(SearchIndex index) {
        assertThat(index.checkpoint()).isEqualTo(KNOWN);
        assertThat(index.health().status()).isEqualTo(Health.Status.READY);
        var results = index.search(AQuestion.about("законът").made());
        assertThat(results.total().value()).isEqualTo(DOCUMENTS);
        assertThat(results.hits())
                .allMatch(hit -> hit.passages().getFirst().text().equals("Текст на закона."));
    }

    private enum Damage {
        DELETED {
            @Override
            void on(Path file) throws IOException {
                Files.delete(file);
            }
        },
        EMPTIED {
            @Override
            void on(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        CUT {
            @Override
            void on(Path file) throws IOException {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        },
        OVERWRITTEN {
            @Override
            void on(Path file) throws IOException {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap("nonsense".getBytes()), channel.size() / 3);
                }
            }
        },
        LENGTHENED {
            @Override
            void on(Path file) throws IOException {
                Files.write(file, new byte[100], StandardOpenOption.APPEND);
            }
        };

        abstract void on(Path file) throws IOException;
    }

    private static Stream<SearchDocument> documents() {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(n -> ADocument.of("item-" + n)
                        .titled("Закон " + n)
                        .saying("Текст на закона.")
                        .made());
    }

    private static SearchChange put(SearchDocument document) {
        return new SearchChange.Put(document);
    }

    /** Commits only when closed or asked, so that a test says when. */
    private static SearchIndex open(Path folder) {
        return LuceneSearchIndex.open(folder, LuceneSettings.committingEvery(Duration.ofHours(1)));
    }

    private static void writeForeignIndex(Path folder, Map<String, String> commitData) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.addDocument(new Fields().of(ADocument.of("foreign").made()));
            writer.setLiveCommitData(commitData.entrySet());
        }
    }

    private static List<Path> generations(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    /** Those that stay while they are looked at: an index at work deletes files that it has merged. */
    private static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }
        });
        return files.stream().sorted().toList();
    }

    private int copies;

    private Path copied(Path from) {
        var to = temporary.resolve("copy-" + copies++);
        copy(from, to);
        return to;
    }

    private static void copy(Path from, Path to) {
        try {
            for (var file : files(from)) {
                var target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                copyIfStillThere(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An index at work deletes files that it has merged, also between two looks. */
    private static void copyIfStillThere(Path file, Path target) throws IOException {
        try {
            Files.copy(file, target);
        } catch (NoSuchFileException merged) {
            Files.deleteIfExists(target);
        }
    }
}
