package org.zaedno.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a dictionary of three words, made here: which one a machine has installed is nobody's business. */
class DictionaryTest {

    @TempDir
    private Path folder;

    @Test
    void a_dictionary_brings_together_what_no_rule_does() throws IOException {
        var dictionary = inFolder("чезна/A", "лъжица");
        var with = Terms.all(StemmedText.whole(dictionary), "чезна чезнах");
        var without = Terms.all("чезна чезнах");

        assertThat(with.get(1)).containsAll(with.get(0));
        assertThat(without.get(0)).doesNotContainAnyElementsOf(without.get(1));
    }

    @Test
    void its_stems_stand_beside_those_of_the_rules_so_words_that_it_does_not_know_meet_as_before() throws IOException {
        var with = StemmedText.whole(inFolder("чезна/A"));

        assertThat(Terms.all(with, "чезнах").getFirst()).containsExactly("чезнах", "чезн");
        assertThat(Terms.all(with, "деинституционализацията family"))
                .isEqualTo(Terms.all("деинституционализацията family"));
    }

    @Test
    void irregular_forms_are_known_beside_a_dictionary_too() throws IOException {
        var words = Terms.all(StemmedText.whole(inFolder("деца")), "дете деца");

        assertThat(words.get(1).getFirst()).isEqualTo(words.get(0).getFirst());
    }

    @Test
    void another_dictionary_is_another_analysis() throws IOException {
        var none = StemmedText.fingerprint(Dictionary.NONE);
        var one = StemmedText.fingerprint(inFolder("чезна/A"));
        var same = StemmedText.fingerprint(Dictionary.in(folder));
        var other = StemmedText.fingerprint(inFolder("чезна/A", "лъжица"));

        assertThat(one).isEqualTo(same).isNotEqualTo(none).isNotEqualTo(other);
    }

    @Test
    void a_folder_without_a_dictionary_is_told_apart_from_one_with_a_broken_one() throws IOException {
        assertThat(Dictionary.isIn(folder)).isFalse();
        inFolder("чезна/A");
        assertThat(Dictionary.isIn(folder)).isTrue();

        Files.writeString(folder.resolve("bg_BG.aff"), "SET UTF-8\nSFX A Y 9\nSFX A");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Dictionary.in(folder))
                .withMessageContaining(folder.toString());
    }

    /** A: the first person of the past. */
    private Dictionary inFolder(String... words) throws IOException {
        Files.writeString(folder.resolve("bg_BG.aff"), "SET UTF-8\nSFX A Y 1\nSFX A а ах а\n");
        Files.writeString(folder.resolve("bg_BG.dic"), words.length + "\n" + String.join("\n", words) + "\n");
        return Dictionary.in(folder);
    }
}
