package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Едно дете, две деца.</p>| 4",
                "<p>по-добре</p><p>co-operate isn’t it</p>| 4",
                "<a title=\"не се брои\">се брои</a>| 2",
                "<p>край</p><p>начало</p>| 2",
                "<p>– „ “ …</p>| 0",
                "<p>ра<strong>з</strong>дяла</p>| 1"
            })
    void words_are_counted_as_a_reader_sees_them(String html, int words) {
        assertThat(ReadingTime.words(html)).isEqualTo(words);
    }
}
