package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {
    @Test
    void a_short_list_needs_no_pager() {
        assertThat(pager(1, 12).isNeeded()).isFalse();
        assertThat(pager(1, 0).isNeeded()).isFalse();
        assertThat(pager(1, 13).isNeeded()).isTrue();
    }

    @Test
    void the_neighbours_the_first_and_the_last_page_are_offered() {
        var pager = pager(10, 240);

        assertThat(pager.numbers()).containsExactly(1, 8, 9, 10, 11, 12, 20);
        assertThat(pager.isAfterGap(8)).isTrue();
        assertThat(pager.isAfterGap(9)).isFalse();
        assertThat(pager.isAfterGap(20)).isTrue();
    }

    @Test
    void there_is_nothing_before_the_first_and_behind_the_last_page() {
        assertThat(pager(1, 240).previous()).isEmpty();
        assertThat(pager(1, 240).next()).contains("?page=2");
        assertThat(pager(20, 240).next()).isEmpty();
        assertThat(pager(21, 240).isBeyond()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+1", "01", "1.5", "abc", "99999999", "1e3", " 1", "١"})
    void only_a_plain_number_is_a_page(String text) {
        assertThatThrownBy(() -> PageNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Pager pager(int page, long rows) {
        return Pager.of(new PageNumber(page), rows, 12, n -> "?page=" + n);
    }
}
