package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zaedno.content.registration.Place.Confirmed;
import org.zaedno.content.registration.Place.GivenUp;
import org.zaedno.content.registration.Place.Waiting;

/** Who has a place, and whose turn it is. */
class RegistrationDeskTest extends Reception {
    @Test
    void who_comes_in_time_has_a_place_and_who_comes_late_a_turn() {
        var event = open(2);

        assertThat(take(event, 1)).isInstanceOf(Confirmed.class);
        assertThat(take(event, 1)).isInstanceOf(Confirmed.class);
        assertThat(take(event, 1))
                .isInstanceOfSatisfying(
                        Waiting.class, place -> assertThat(place.turn()).isEqualTo(1));
        assertThat(take(event, 1))
                .isInstanceOfSatisfying(
                        Waiting.class, place -> assertThat(place.turn()).isEqualTo(2));
        assertThat(vacancy(event).free()).contains(0);
        assertThat(vacancy(event).waiting()).isEqualTo(2);
    }

    @Test
    void the_same_form_sent_again_gets_the_same_answer_and_takes_nothing() {
        var event = open(3);
        var form = party(2);

        var first = take(event, form);

        assertThat(take(event, form)).isEqualTo(first);
        assertThat(vacancy(event).taken()).isEqualTo(2);
        assertThat(mails(first)).containsExactly("registration.confirmed");
    }

    @Test
    void a_place_given_back_goes_to_the_first_who_waits_and_they_are_told() {
        var event = open(1);
        var form = party(1);
        take(event, form);
        var second = take(event, 1);
        var third = take(event, 1);

        var answer = as(by(event, form), desk::cancelMine);

        assertThat(answer).isInstanceOf(GivenUp.class);
        assertThat(state(second)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(mails(second)).containsExactly("registration.waiting", "registration.promoted");
        assertThat(state(third)).isEqualTo(RegistrationState.WAITING);
        assertThat(as(by(event, form), desk::cancelMine)).isEqualTo(answer);
    }

    @Test
    void a_couple_at_the_head_is_not_passed_by_a_single_behind_it() {
        var event = open(2);
        var leaves = party(1);
        take(event, leaves);
        take(event, 1);
        var couple = take(event, 2);
        var single = take(event, 1);

        as(by(event, leaves), desk::cancelMine);

        assertThat(state(couple)).isEqualTo(RegistrationState.WAITING);
        assertThat(state(single)).isEqualTo(RegistrationState.WAITING);
        assertThat(take(event, 1)).isInstanceOf(Waiting.class);
        assertThat(vacancy(event).free()).contains(1);
    }
}
