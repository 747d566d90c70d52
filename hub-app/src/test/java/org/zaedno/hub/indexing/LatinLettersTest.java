package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.language.Slug;
import org.zaedno.search.query.LatinLetters;

class LatinLettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"абвгдежзийклмнопрстуфхцчшщъьюя", "софия", "международния", "пиян", "асоциация", "шофьор", "ия"})
    void addresses_and_the_search_write_bulgarian_in_the_same_latin_letters(String word) {
        assertThat(LatinLetters.of(word)).isEqualTo(Slug.from(word).value());
    }
}
