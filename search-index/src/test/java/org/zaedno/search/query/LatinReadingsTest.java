package org.zaedno.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinReadingsTest {

    @ParameterizedTest
    @CsvSource({
        "zhivot, живот",
        "jivot, живот",
        "uchilishte, училище",
        "u4ili6te, училище",
        "u4ili6e, училише",
        "qsla, ясла",
        "yasla, ясла",
        "sofia, софия",
        "tsentar, център",
        "centyr, център",
        "wyzrast, възраст",
        "xora, хора",
        "shtastie, щастие"
    })
    void a_word_can_be_read_as_the_law_and_as_people_write_it(String latin, String meant) {
        assertThat(LatinReadings.of(latin))
                .hasValueSatisfying(pattern -> assertThat(meant).matches(pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "priemna gri, приемна гри",
        "U4ili6te, училище",
        "grija, грижа",
        "biologia, биология",
        "деца 12, деца 12"
    })
    void one_way_is_the_likeliest(String latin, String meant) {
        assertThat(LatinReadings.likeliest(latin)).isEqualTo(meant);
    }

    @Test
    void what_is_no_latin_word_has_no_reading() {
        assertThat(LatinReadings.of("дете")).isEmpty();
        assertThat(LatinReadings.of("2025")).isEmpty();
        assertThat(LatinReadings.of("a".repeat(41))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sht", "ia", "tsh", "yu", "dj", "6t", "u", "iaio"})
    void the_longest_word_stays_a_short_pattern(String again) {
        var longest = again.repeat(40).substring(0, 40);

        assertThat(LatinReadings.of(longest))
                .hasValueSatisfying(pattern -> assertThat(pattern).hasSizeLessThan(10_000));
    }
}
