package org.zaedno.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "закон на info@slanchev-dom.example. | закон на info@slanchev-dom.example",
                "detski_svyat+forum@example.org | detski_svyat+forum@example.org",
                "Ivan.Petrov@Example.ORG | ivan.petrov@example.org",
                "адрес:info@example.org.Телефон | адрс info@example.org телефон",
                "(https://www.example.org/bg/help/) | example.org/bg/help",
                "HTTP://example.org/a?b=1#top, | example.org/a?b=1",
                "https://example.org/Помощ_за_деца | example.org/помощ_за_деца",
                "сайт на www.slanchevdom.example, а не друг | сайт на slanchevdom.example а не друг",
                "виж example.bg/novini; | виж example.bg/novini",
                "пример.бг и EXAMPLE.ORG | пример.бг и example.org",
            })
    void an_address_is_one_word(String text, String words) {
        assertThat(Terms.primary(text)).isEqualTo(List.of(words.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the family.It is",
                "the family.The child",
                "края.Започва",
                "края.bg",
                "report.pdf",
                "B.Sc",
                "В.Иванов",
                "U.S.A",
                "Example.Org",
                "12.03.2026",
                "a@b",
                "@name",
                "http:",
                "и/или",
                "node.js"
            })
    void what_only_looks_like_one_is_words_as_before(String text) {
        assertThat(Terms.primary(text)).noneMatch(word -> word.matches(".*\\p{L}{2,}[.@/:].*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "info@slanchev-dom.example.org | пишете на info@slanchev-dom.example.org.",
                "slanchev-dom.example.org | пишете на info@slanchev-dom.example.org.",
                "example.org | https://www.example.org/bg/help",
                "https://example.org/en/other | https://www.example.org/bg/help",
                "www.example.org/bg/help/ | http://example.org/bg/help",
                "other@example.org | info@example.org",
            })
    void it_is_found_by_the_whole_and_by_its_domain(String asked, String document) {
        assertThat(Terms.finds(asked, document)).isTrue();
    }

    @Test
    void the_names_in_it_are_found_by_how_they_begin_and_are_no_words_that_occur() {
        var document = StemmedText.indexed();

        assertThat(Terms.of(document, "https://slanchev-dom.example.org/deca?id=123"))
                .contains("slanc*", "dom*", "examp*", "deca*")
                .doesNotContain("org*", "123*", "slanchev", "dom", "deca");
        assertThat(PlainText.vocabulary().words("Дом info@slanchev-dom.example.org отворен"))
                .containsExactly("дом", "отворен");
        assertThat(Terms.of(StemmedText.withoutStopWords(), "slanchev-dom.example.org"))
                .allMatch(term -> term.contains("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a_", "a@", "a+", "www.", "http://a", "a-", "x.bg."})
    void a_text_of_nothing_else_is_cut_in_the_time_of_its_length(String again) {
        assertThat(new PlainText().words(again.repeat(100_000))).isNotEmpty();
    }
}
