package org.zaedno.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DamageTest {

    @Test
    void official_latin_is_that_of_the_act() {
        assertThat(damaged(Damage.LATIN, "Щастлива къща в България, жълт цех ще юни"))
                .containsOnly("shtastliva kashta v bulgaria, zhalt tseh shte yuni");
    }

    @Test
    void one_slip_changes_one_word_by_one_letter_at_most_two_where_they_are_swapped() {
        assertThat(damaged(Damage.TYPO, "за дядовата ряпа")).allSatisfy(text -> {
            var words = List.of(text.split(" "));
            assertThat(words).hasSize(3).startsWith("за");
            assertThat(words.get(1).equals("дядовата") ^ words.get(2).equals("ряпа"))
                    .as(text)
                    .isTrue();
            assertThat(text.length()).isBetween(15, 17);
        });
        assertThat(damaged(Damage.TYPO, "за дядовата ряпа")).hasSizeGreaterThan(20);
    }

    @Test
    void one_space_is_left_out_or_put_into_a_word_and_nothing_else_changes() {
        assertThat(damaged(Damage.SPACE, "за дядо и ряпата"))
                .contains("задядо и ряпата", "за дядои ряпата", "за дя до и ряпата", "за дядо и ряпа та")
                .doesNotContain("за дядо и ряпата", "за д ядо и ряпата", "за дядо и ряпат а")
                .allSatisfy(text -> assertThat(text.replace(" ", "")).isEqualTo("задядоиряпата"));
    }

    @Test
    void people_have_more_than_one_habit_and_more_than_one_keyboard() {
        assertThat(damaged(Damage.INFORMAL, "чаша")).containsExactlyInAnyOrder("4a6a", "chasha");
        assertThat(damaged(Damage.LAYOUT, "чаша")).hasSize(3).doesNotContain("чаша");
    }

    @Test
    void english_is_typed_on_a_bulgarian_keyboard_but_never_transliterated() {
        var question = new Judged.Question("1", "boat", "en", "");

        assertThat(Damage.LATIN.to(question)).isEqualTo("boat");
        assertThat(Damage.LAYOUT.to(question)).matches("\\p{IsCyrillic}{4}");
    }

    private static List<String> damaged(Damage damage, String text) {
        return IntStream.range(0, 200)
                .mapToObj(n -> damage.to(new Judged.Question("q" + n, text, "bg", "")))
                .distinct()
                .toList();
    }
}
