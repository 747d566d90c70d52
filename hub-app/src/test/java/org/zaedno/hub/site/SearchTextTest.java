package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.zaedno.search.SearchRequest;

class SearchTextTest {
    @Test
    void spaces_and_signs_nobody_types_do_not_count() {
        assertThat(SearchText.of("  приемна\u0000\t\u202e  грижа\ud800 ").value())
                .isEqualTo("приемна грижа");
    }

    @Test
    void letters_put_together_of_two_are_one() {
        assertThat(SearchText.of("и\u0306").value()).isEqualTo("й");
    }

    @Test
    void what_is_too_long_is_said_to_be_and_stays_whole() {
        var text = SearchText.of("а".repeat(10_000));

        assertThat(text.tooLong()).isTrue();
        assertThat(text.value()).hasSize(10_000);
    }

    @Property(tries = 1_000)
    void whatever_is_typed_fits_the_search_or_is_said_not_to(@ForAll @StringLength(max = 3_000) String typed) {
        var read = SearchText.of(typed);
        var text = read.value();

        assertThat(text).isEqualTo(text.strip());
        assertThat(read.tooLong()).isEqualTo(text.length() > SearchRequest.TEXT_MAX);
        assertThat(text.chars()).noneMatch(Character::isISOControl);
        assertThat(SearchText.of(text).value()).isEqualTo(text);
    }

    @Test
    void between_quotation_marks_it_brings_none_around_it() {
        assertThat(SearchText.of("„приемна грижа“").quoted()).isEqualTo("приемна грижа");
        assertThat(SearchText.of("сдружение „Дом“ и деца").quoted()).isEqualTo("сдружение „Дом“ и деца");
    }
}
