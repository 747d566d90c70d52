package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zaedno.hub.operations.SettingRefused;
import org.zaedno.search.analysis.Dictionary;
import org.zaedno.search.analysis.StemmedText;

class DictionaryConfigurationTest {

    @TempDir
    private Path folder;

    private final DictionaryConfiguration configuration = new DictionaryConfiguration();

    @Test
    void none_is_taken_although_the_machine_may_have_one() {
        assertThat(configuration.dictionary("none")).isSameAs(Dictionary.NONE);
    }

    @Test
    void the_one_of_the_machine_is_taken_where_it_has_one() {
        assertThat(configuration.dictionary("") == Dictionary.NONE)
                .isEqualTo(Dictionary.installed().isEmpty());
    }

    @Test
    void a_named_folder_is_read() throws IOException {
        Files.writeString(folder.resolve("bg_BG.aff"), "SET UTF-8\n");
        Files.writeString(folder.resolve("bg_BG.dic"), "1\nдума\n");

        var read = configuration.dictionary(folder.toString());

        assertThat(StemmedText.fingerprint(read)).isNotEqualTo(StemmedText.fingerprint(Dictionary.NONE));
    }

    @Test
    void a_named_folder_without_a_dictionary_stops_the_start() {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> configuration.dictionary(folder.toString()))
                .withMessageContaining(folder.toString());
    }
}
