package org.zaedno.content.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zaedno.content.tenancy.InvalidValue;

class ContrastCheckTest {
    @Test
    void contrast_is_what_the_standard_says_it_is() {
        assertThat(new Colour("#000000").contrastTo(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(new Colour("#767676").contrastTo(Colour.WHITE)).isEqualTo(4.54, within(0.01));
        assertThat(Colour.WHITE.contrastTo(Colour.WHITE)).isEqualTo(1, within(0.001));
    }

    @Test
    void marigold_is_too_light_and_a_darker_one_of_its_hue_is_offered() {
        var marigold = new ContrastCheck(new Colour("#ffb020"));

        assertThat(marigold.passes()).isFalse();
        assertThat(marigold.figures())
                .filteredOn(figure -> !figure.passes())
                .extracting(ContrastCheck.Figure::meeting)
                .contains(ContrastCheck.Meeting.LIGHT_PAPER, ContrastCheck.Meeting.STITCH);
        assertThat(new ContrastCheck(marigold.nearest()).passes()).isTrue();
    }

    @Property(tries = 300)
    void the_nearest_of_any_colour_passes_and_is_the_colour_itself_when_that_does(
            @ForAll @IntRange(max = 0xffffff) int rgb) {
        var check = new ContrastCheck(new Colour("#%06x".formatted(rgb)));

        assertThat(new ContrastCheck(check.nearest()).passes()).isTrue();
        if (check.passes()) assertThat(check.nearest()).isEqualTo(check.colour());
    }

    @Test
    void a_colour_is_read_with_or_without_its_sign_and_in_any_case() {
        assertThat(Colour.parse(" A3283C ")).contains(new Colour("#a3283c"));
        assertThat(Colour.parse("#0b6583")).contains(new Colour("#0b6583"));
        assertThat(Colour.parse("red")).isEmpty();
        assertThat(Colour.parse("#fff")).isEmpty();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Colour("url(x)"));
    }
}
