package org.zaedno.hub.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
    @Test
    void a_dash_does_not_begin_a_line() {
        assertThat(Typography.flow("хора – от 17 организации")).isEqualTo("хора\u00a0– от 17 организации");
    }

    @Test
    void a_one_letter_word_does_not_end_a_line() {
        assertThat(Typography.flow("И с децата, и у дома")).isEqualTo("И\u00a0с\u00a0децата, и\u00a0у\u00a0дома");
    }

    @Test
    void the_last_letter_of_a_longer_word_is_not_a_word() {
        assertThat(Typography.flow("нова грижа, ОЗД в Добрич")).isEqualTo("нова грижа, ОЗД в\u00a0Добрич");
    }

    @Test
    void done_twice_is_done_once() {
        var once = Typography.flow("и с деца – и с родители");

        assertThat(Typography.flow(once)).isEqualTo(once);
    }

    @Test
    void tags_and_their_attributes_are_left_alone() {
        assertThat(Typography.flowHtml("<p><a href=\"/bg/news/a\" title=\"в дома\">в дома – и</a> с $1 деца</p>"))
                .isEqualTo("<p><a href=\"/bg/news/a\" title=\"в дома\">в\u00a0дома\u00a0– и</a> с\u00a0$1 деца</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "през 2017_г. пак",
                "до 20:00_ч.",
                "около 160_км пътуване",
                "за 43_% от тях",
                "на 14_ноември 2017_г.",
                "10_000 деца",
                "чл._5, ал._2",
                "(стр._12)",
                "№_4",
                "22_March 2019",
                "5_млн. лева"
            })
    void a_number_stays_with_what_it_counts(String marked) {
        assertThat(Typography.flow(marked.replace('_', ' '))).isEqualTo(marked.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"през 2017 деца", "17 членове", "2017 100 000", "между 5 маси", "чл 5", "„тя“ „той“"})
    void what_does_not_belong_together_may_part(String text) {
        assertThat(Typography.flow(text).indexOf('\u00a0')).isIn(-1, 8);
    }

    @Property(tries = 2000)
    void no_letter_is_ever_changed_and_twice_is_once(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'а', 'и', 'с', 'г', 'ч', '.', ' ', ' ', '1', '0', '–', '№', '%', '<', 'p', '>', '„'})
                    String text) {
        for (var flown : List.of(Typography.flow(text), Typography.flowHtml(text))) {
            assertThat(flown.replace('\u00a0', ' ')).isEqualTo(text);
        }
        assertThat(Typography.flow(Typography.flow(text))).isEqualTo(Typography.flow(text));
    }
}
