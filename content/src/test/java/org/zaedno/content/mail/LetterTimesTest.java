package org.zaedno.content.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;

class LetterTimesTest {
    private static final ItemId EVENT = ItemId.fresh();
    private static final Instant STARTS = sofia("2026-10-26T10:00"); // the clocks go back the night before
    private static final Instant ENDS = sofia("2026-10-26T16:00");

    @Test
    void a_reminder_falls_due_in_the_morning_and_is_the_same_fact_all_day() {
        assertThat(facts("2026-10-23T08:59")).isEmpty();

        assertThat(facts("2026-10-23T09:00"))
                .isEqualTo(facts("2026-10-23T19:59"))
                .containsExactly("reminder:" + EVENT + ":3:2026-10-26");
    }

    @Test
    void nothing_goes_at_night() {
        assertThat(facts("2026-10-23T20:00")).isEmpty();
        assertThat(facts("2026-10-24T03:00")).isEmpty();
        assertThat(facts("2026-10-24T08:00")).hasSize(1);
    }

    @Test
    void of_two_that_are_due_only_the_later_goes() {
        assertThat(facts("2026-10-25T09:00")).containsExactly("reminder:" + EVENT + ":1:2026-10-26");
    }

    @Test
    void nobody_is_reminded_of_what_has_begun() {
        assertThat(facts("2026-10-26T09:59")).hasSize(1);
        assertThat(facts("2026-10-26T10:00")).isEmpty();
    }

    @Test
    void thanks_go_the_day_after_and_not_a_week_later() {
        assertThat(facts("2026-10-26T19:00")).isEmpty();
        assertThat(facts("2026-10-27T09:00")).containsExactly("thanks:" + EVENT);
        assertThat(facts("2026-10-29T19:00")).containsExactly("thanks:" + EVENT);
        assertThat(facts("2026-10-30T09:00")).isEmpty();
    }

    @Test
    void what_is_switched_off_never_falls_due() {
        var silent = new LetterPlan(List.of(), false);

        assertThat(LetterTimes.due(EVENT, silent, STARTS, ENDS, sofia("2026-10-25T09:00")))
                .isEmpty();
        assertThat(LetterTimes.due(EVENT, silent, STARTS, ENDS, sofia("2026-10-27T09:00")))
                .isEmpty();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new LetterPlan(List.of(4), true));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new LetterPlan(List.of(1, 2, 3, 5), true));
    }

    private static List<String> facts(String now) {
        return LetterTimes.due(EVENT, LetterPlan.USUAL, STARTS, ENDS, sofia(now)).stream()
                .map(LetterTimes.Due::fact)
                .toList();
    }

    private static Instant sofia(String shown) {
        return LocalDateTime.parse(shown).atZone(ZoneId.of("Europe/Sofia")).toInstant();
    }
}
