package org.zaedno.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void words_phrases_and_exclusions_are_told_apart() {
        assertThat(Asked.from("закон \"приемна грижа\" -дом София -\"за деца\""))
                .isEqualTo(new Asked("закон София", List.of("приемна грижа"), List.of("дом", "за деца")));
    }

    @Test
    void quotes_of_every_kind_are_quotes() {
        for (var typed : List.of("„а б“", "“а б”", "«а б»", "\"а б\"", "„а б\"")) {
            assertThat(Asked.from(typed)).isEqualTo(new Asked("", List.of("а б"), List.of()));
        }
    }

    @Test
    void a_quote_that_is_not_closed_is_no_quote() {
        assertThat(Asked.from("закон \"приемна грижа"))
                .isEqualTo(new Asked("закон приемна грижа", List.of(), List.of()));
    }

    @Test
    void a_minus_inside_a_word_or_on_its_own_is_no_minus() {
        assertThat(Asked.from("on-line по-добре - дом").words()).isEqualTo("on-line по-добре - дом");
        assertThat(Asked.from("on-line по-добре - дом").excluded()).isEmpty();
    }

    @Test
    void a_quote_may_touch_a_word() {
        assertThat(Asked.from("дом\"а б\"закон")).isEqualTo(new Asked("дом закон", List.of("а б"), List.of()));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Asked.from(" \t\n")).isEqualTo(new Asked("", List.of(), List.of()));
    }
}
