package org.zaedno.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmedTextTest {

    private final StemmedText whole = StemmedText.whole();
    private final StemmedText loose = StemmedText.withoutStopWords();

    @Test
    void each_word_goes_by_its_own_script() {
        assertThat(Terms.primary("Проектите Families 2025")).containsExactly("проект", "famili", "2025");
    }

    @ParameterizedTest
    @CsvSource({
        "се\u0301мейство, семейство",
        "се\u0300мейство, семейство",
        "семеи\u0306ство, семейство",
        "СЕМЕИ\u0306СТВО, семейство",
        "\u045D, и",
        "\u040D, и",
        "ЗАКОН, закон",
        "за\u00ADкон, закон",
        "за\u200Dкон, закон",
        "café, cafe",
        "cafe\u0301, cafe",
        "don’t, don't",
        "СOVID, covid",
        "цeнтър, център"
    })
    void one_letter_is_one_letter_however_it_was_written(String written, String plain) {
        assertThat(Terms.all(written)).isEqualTo(Terms.all(plain)).hasSize(1);
    }

    @Test
    void offsets_stay_those_of_the_text_as_written() throws IOException {
        assertThat(offsets("За\u0301кон за се\u0301мейства\u0301"))
                .containsExactly(List.of(0, 6), List.of(7, 9), List.of(10, 21));
        assertThat(offsets("в ЦНСТ-то, бизнес-план и 1 500,50 лв."))
                .containsExactly(
                        List.of(0, 1),
                        List.of(2, 9),
                        List.of(11, 17),
                        List.of(11, 17),
                        List.of(18, 22),
                        List.of(18, 22),
                        List.of(23, 24),
                        List.of(25, 33),
                        List.of(34, 36),
                        List.of(34, 36));
    }

    @Test
    void documents_keep_their_stop_words_and_loose_words_lose_them() {
        assertThat(Terms.all(whole, "закон за децата and the law")).hasSize(6);
        assertThat(Terms.all(loose, "закон за децата and the law")).hasSize(3);
    }

    @Test
    void the_first_term_at_a_place_is_the_primary_one_and_the_others_stand_beside_it() throws IOException {
        try (var stream = StemmedText.indexed().tokenStream("", "бизнес-планове")) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            var found = new ArrayList<String>();
            while (stream.incrementToken()) found.add(position.getPositionIncrement() + " " + term);
            assertThat(found)
                    .containsExactly("1 бизнс", "0 бизне*", "0 бизнесплан", "1 план", "0 плано*", "0 бизнесплан");
        }
    }

    @Test
    void words_that_begin_alike_share_their_beginning_in_both_scripts() {
        assertThat(beginnings("приобщаване")).containsExactly("приоб*").isEqualTo(beginnings("приобщаващ"));
        assertThat(beginnings("inclusion")).containsExactly("inclu*").isEqualTo(beginnings("inclusive"));
        assertThat(beginnings("12345")).isEmpty();
    }

    @Test
    void words_to_complete_keep_their_endings_and_are_told_once() {
        assertThat(new PlainText().words("Приемните се\u0301мейства, café №2, бизнес-план, чл. 5"))
                .containsExactly("приемните", "семейства", "cafe", "2", "бизнес", "план", "чл", "5");
    }

    @Test
    void a_word_without_end_is_cut_and_does_not_stop_indexing() {
        var endless = "я".repeat(40_000);
        assertThat(Terms.primary(endless + " край")).hasSizeGreaterThan(2).allMatch(word -> word.length() <= 255);
    }

    private static List<String> beginnings(String text) {
        return Terms.of(StemmedText.indexed(), text).stream()
                .filter(Beginning::is)
                .toList();
    }

    private List<List<Integer>> offsets(String text) throws IOException {
        try (var stream = whole.tokenStream("", text)) {
            var offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            var found = new ArrayList<List<Integer>>();
            while (stream.incrementToken()) found.add(List.of(offsets.startOffset(), offsets.endOffset()));
            return found;
        }
    }
}
