package org.zaedno.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zaedno.search.ADocument;
import org.zaedno.search.AQuestion;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.analysis.Dictionary;

class WithDictionaryTest {

    private static final Checkpoint END = new Checkpoint(3, 1);

    @TempDir
    private Path folder;

    private Dictionary dictionary;

    @BeforeEach
    void aDictionary() throws IOException {
        Files.writeString(folder.resolve("bg_BG.aff"), "SET UTF-8\nSFX A Y 1\nSFX A е ях е\n");
        Files.writeString(folder.resolve("bg_BG.dic"), "1\nтлее/A\n");
        dictionary = Dictionary.in(folder);
    }

    @Test
    void a_form_that_only_the_dictionary_knows_is_found() {
        assertThat(found(Dictionary.NONE, "тлеях")).isZero();
        assertThat(found(dictionary, "тлеях")).isOne();
    }

    @Test
    void an_index_made_with_another_dictionary_is_made_anew() {
        fill(Dictionary.NONE);
        try (var index = open(Dictionary.NONE)) {
            assertThat(index.checkpoint()).isEqualTo(END);
        }
        try (var index = open(dictionary)) {
            assertThat(index.checkpoint()).isEqualTo(Checkpoint.START);
        }
        fill(dictionary);
        try (var index = open(Dictionary.NONE)) {
            assertThat(index.checkpoint()).isEqualTo(Checkpoint.START);
        }
    }

    private long found(Dictionary reading, String asked) {
        fill(reading);
        try (var index = open(reading)) {
            return index.search(AQuestion.about(asked).made()).hits().size();
        }
    }

    private void fill(Dictionary reading) {
        try (var index = open(reading)) {
            index.rebuild(Stream.of(ADocument.of("a").titled("Жарта тлее").made()), END);
        }
    }

    private SearchIndex open(Dictionary reading) {
        return LuceneSearchIndex.open(
                folder.resolve("search"),
                LuceneSettings.committingEvery(Duration.ofMinutes(1)).with(reading));
    }
}
