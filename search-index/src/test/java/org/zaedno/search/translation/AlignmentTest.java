package org.zaedno.search.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void as_many_lines_in_both_languages_belong_together_in_their_order() {
        assertThat(Alignment.of("Цел\nПодкрепа за семейства\n", "\nGoal\n\nSupport for families"))
                .containsExactly(new Pair("Цел", "Goal"), new Pair("Подкрепа за семейства", "Support for families"));
    }

    @Test
    void a_line_goes_sentence_by_sentence() {
        assertThat(Alignment.of("Дойдоха двама. Чакаха дълго.", "Two came. They waited long."))
                .containsExactly(
                        new Pair("Дойдоха двама.", "Two came."), new Pair("Чакаха дълго.", "They waited long."));
    }

    @Test
    void a_line_that_only_one_edition_has_is_left_out() {
        var bulgarian = """
                Кой може да кандидатства за приемен родител
                Записване
                Всеки пълнолетен, който не е лишен от родителски права, може да подаде молба в общината
                """;
        var english = """
                Who may apply to become a foster parent
                Sign up
                This line stands in the English edition only, and it tells visitors from abroad where they find us and our office hours
                Every adult who has not been deprived of parental rights may apply at the municipality
                """;

        assertThat(Alignment.of(bulgarian, english))
                .extracting(Pair::english)
                .containsExactly(
                        "Who may apply to become a foster parent",
                        "Sign up",
                        "Every adult who has not been deprived of parental rights may apply at the municipality");
    }

    @Test
    void two_sentences_may_be_one_in_the_other_language() {
        assertThat(
                        Alignment.of(
                                "Дойдоха всички семейства от селото и от града. Чакаха цял следобед пред вратата на залата.\nКрай",
                                "All the families of the village and the town came, and they waited a whole afternoon at the hall's door.\nEnd"))
                .containsExactly(
                        new Pair(
                                "Дойдоха всички семейства от селото и от града. Чакаха цял следобед пред вратата на залата.",
                                "All the families of the village and the town came, and they waited a whole afternoon at the hall's door."),
                        new Pair("Край", "End"));
    }

    @Test
    void addresses_of_mail_and_pages_teach_nothing() {
        assertThat(Alignment.of("Пишете на rodina@example.org скоро", "Write to rodina@example.org soon"))
                .containsExactly(new Pair("Пишете на   скоро", "Write to   soon"));
    }

    @Test
    void an_edition_without_text_has_nothing_to_align() {
        assertThat(Alignment.of("", "Alone")).isEmpty();
    }
}
