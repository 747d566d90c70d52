package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.tenancy.InvalidValue;

class EditionTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "\u0000\u0007",
                "\u00A0",
                "\u2003\u200B",
                "\u200D",
                "\uFEFF",
                "\u00AD",
                "\u202E\u2066",
                "\uD800",
                "\u2028"
            })
    void a_title_in_which_nothing_can_be_seen_is_refused(String title) {
        assertRefused("invalid.title-empty", title, "", "");
    }

    @Test
    void each_text_may_fill_its_limit_and_not_exceed_it() {
        var full = new EditionText(
                "з".repeat(EditionText.TITLE_MAX),
                "л".repeat(EditionText.LEAD_MAX),
                "<p>" + "т".repeat(Section.LONG - "<p></p>".length()) + "</p>");

        assertThat(full.body()).hasSize(Section.LONG);
        assertRefused("invalid.title-long", full.title() + "з", "", "");
        assertRefused("invalid.lead-long", "t", full.lead() + "л", "");
        assertRefused("invalid.body-long", "t", "", full.body() + "т");
    }

    @Test
    void what_is_around_a_text_does_not_count() {
        var text = new EditionText("  " + "з".repeat(EditionText.TITLE_MAX) + "\n ", "\n\nлид\n", " <p>текст</p> ");

        assertThat(text).isEqualTo(new EditionText("з".repeat(EditionText.TITLE_MAX), "лид", "<p>текст</p>"));
    }

    @Test
    void a_refusal_says_the_limit_and_what_came() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new EditionText("з".repeat(200), "", ""))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(EditionText.TITLE_MAX, 200));
    }

    @Test
    void a_body_that_only_grows_over_the_limit_when_it_is_made_safe_is_refused_and_not_stored_unreadably() {
        assertRefused("invalid.body-long", "t", "", "=".repeat(Section.LONG - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\u001Bb",
                "a\u0085b",
                "a\uFFFEb",
                "a\uD83Db",
                "a\uDE00b",
                "a\uD83D\u0000b",
                "a\u202Eb",
                "a\u2066b\u2069"
            })
    void what_would_break_a_database_or_turn_a_line_around_is_taken_out(String typed) {
        var text = new EditionText(typed, typed, typed);

        assertThat(text).isEqualTo(new EditionText("ab", "ab", "ab"));
    }

    @Test
    void the_same_written_as_an_entity_is_taken_out_too() {
        assertThat(new EditionText("t", "", "a&#0;&#7;&#x202e;&#xD800;&#xFFFE;b").body())
                .isEqualTo("<p>ab</p>");
    }

    @Test
    void four_byte_signs_and_joined_ones_stay() {
        var text = new EditionText("Плетиво 🧶 👩‍🏫", "𝔻 🇧🇬", "<p>🧶 👩‍🏫</p>");

        assertThat(text.title()).isEqualTo("Плетиво 🧶 👩‍🏫");
        assertThat(text.lead()).isEqualTo("𝔻 🇧🇬");
        assertThat(new EditionText(text.title(), text.lead(), text.body())).isEqualTo(text);
        assertThat(text.body()).contains("👩").contains("🏫");
    }

    @Test
    void a_title_is_one_line() {
        assertThat(new EditionText("две\r\n\tдуми", "", "").title()).isEqualTo("две думи");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p></p>",
                "<p> </p><br>",
                "<p>&nbsp;</p>",
                "<p>\u00A0\u200B</p>",
                "<script>alert(1)</script>",
                "<p>&#8203;&shy;</p>",
                "<ul><li></li></ul>",
                "<!-- nothing -->"
            })
    void a_body_without_a_word_is_empty(String body) {
        assertThat(new EditionText("t", "", body).isEmpty(Kind.NEWS.sections().getFirst()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "<p>дума</p>", "1 < 2", "<table><tr><td>1</td></tr></table>", "🧶"})
    void a_body_with_anything_to_read_is_not_empty(String body) {
        assertThat(new EditionText("t", "", body).isEmpty(Kind.NEWS.sections().getFirst()))
                .isFalse();
    }

    @Test
    void title_and_lead_are_words_and_not_markup() {
        var text = new EditionText("<b>Смело</b> & \"цитат\"", "{{7*7}} ${7*7} <script>", "");

        assertThat(text.title()).isEqualTo("<b>Смело</b> & \"цитат\"");
        assertThat(text.lead()).isEqualTo("{{7*7}} ${7*7} <script>");
    }

    private static void assertRefused(String key, String title, String lead, String body) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new EditionText(title, lead, body))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
