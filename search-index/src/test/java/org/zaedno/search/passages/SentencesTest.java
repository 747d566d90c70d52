package org.zaedno.search.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentences_end_where_a_reader_would_pause() {
        assertThat(sentences("Кой дойде? „Ние“, казаха те. И 12 души останаха! Накрая валя… Никой не си тръгна."))
                .containsExactly(
                        "Кой дойде? ",
                        "„Ние“, казаха те. ",
                        "И 12 души останаха! ",
                        "Накрая валя… ",
                        "Никой не си тръгна.");
    }

    @Test
    void an_abbreviation_ends_no_sentence() {
        assertThat(sentences("Виж чл. 5 и т.е. стр. 12 от наредбата, напр. втората. 2024 година мина."))
                .containsExactly("Виж чл. 5 и т.е. стр. 12 от наредбата, напр. втората. ", "2024 година мина.");
    }

    @Test
    void a_line_is_a_sentence_and_a_closing_quote_belongs_to_its_own() {
        assertThat(sentences("Първо точка едно\nвторо точка две\n\nHe said “no.” Then he left (early). –Да"))
                .containsExactly(
                        "Първо точка едно\n", "второ точка две\n\n", "He said “no.” ", "Then he left (early). ", "–Да");
    }

    @Test
    void it_goes_back_as_it_went_forth_also_inside_a_part_of_a_text() {
        var iterator = new Sentences();
        var text = "Нула. Едно. Две. Три.";
        iterator.setText(new StringCharacterIterator(text, 6, 16, 6));

        assertThat(List.of(iterator.first(), iterator.next(), iterator.next(), iterator.next()))
                .containsExactly(6, 12, 16, BreakIterator.DONE);
        assertThat(List.of(iterator.last(), iterator.previous(), iterator.previous(), iterator.previous()))
                .containsExactly(16, 12, 6, BreakIterator.DONE);
        assertThat(List.of(
                        iterator.following(13), iterator.preceding(13), iterator.preceding(12), iterator.preceding(6)))
                .containsExactly(16, 12, 6, BreakIterator.DONE);
        assertThat(iterator.isBoundary(12)).isTrue();
        assertThat(iterator.isBoundary(13)).isFalse();
    }

    private static List<String> sentences(String text) {
        var iterator = new Sentences();
        iterator.setText(text);
        var sentences = new ArrayList<String>();
        for (int from = iterator.first(), to = iterator.next();
                to != BreakIterator.DONE;
                from = to, to = iterator.next()) sentences.add(text.substring(from, to));
        return sentences;
    }
}
