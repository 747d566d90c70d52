package org.zaedno.hub.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
