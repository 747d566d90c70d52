package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zaedno.content.event.Cancellation;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Place.Confirmed;
import org.zaedno.content.registration.Place.GivenUp;
import org.zaedno.content.registration.Place.Waiting;
import org.zaedno.content.registration.RegistrationClosed.Why;
import org.zaedno.content.tenancy.Actor;

/** What an event that does not take place still lets happen. */
class CancelledEventTest extends Reception {
    private static final Names REASON = new Names("Залата е затворена.", "The hall is closed.");

    private final EventCalendar calendar = content.get(EventCalendar.class);

    @Test
    void everybody_reads_why_and_the_calendar_counts_on() {
        var event = open(1);
        int before = version(event);

        cancel(event);

        assertThat(as(Actor.STRANGER, () -> calendar.cancelled(event)))
                .map(Cancellation::reason)
                .contains(REASON);
        assertThat(version(event)).isGreaterThan(before);
    }

    @Test
    void a_list_tells_what_does_not_take_place_and_no_more_once_it_does() {
        var event = open(1);
        var other = open(1);
        cancel(event);

        assertThat(announced(event, other).get(event).cancelled())
                .map(Cancellation::reason)
                .contains(REASON);
        assertThat(announced(event, other).get(other).cancelled()).isEmpty();

        as(organiser, () -> calendar.reinstate(event));

        assertThat(announced(event, other)).containsOnlyKeys(event, other);
        assertThat(announced(event, other).get(event).cancelled()).isEmpty();
    }

    private Map<ItemId, EventCalendar.Announced> announced(ItemId... events) {
        return as(Actor.STRANGER, () -> calendar.announced(List.of(events)));
    }

    @Test
    void nobody_gets_a_place_and_who_sent_the_form_before_is_told_the_same() {
        var event = open(5);
        var form = party(1);
        var place = take(event, form);

        cancel(event);

        assertClosed(Why.CANCELLED, () -> take(event, 1));
        assertClosed(Why.CANCELLED, () -> as(organiser, () -> desk.walkIn(event, party(1), true)));
        assertThat(take(event, form)).isEqualTo(place);
        assertThat(vacancy(event).taken()).isEqualTo(1);
    }

    @Test
    void nobody_moves_up_until_it_takes_place_again() {
        var event = open(1);
        var form = party(1);
        take(event, form);
        var second = take(event, 1);
        cancel(event);

        assertThat(as(by(event, form), desk::cancelMine)).isInstanceOf(GivenUp.class);
        assertThat(state(second)).isEqualTo(RegistrationState.WAITING);
        as(organiser, () -> calendar.reinstate(event));

        assertThat(state(second)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(take(event, 1)).isInstanceOf(Waiting.class);
    }

    @Test
    void an_offer_does_not_run_out_meanwhile_and_has_its_time_again_afterwards() {
        var event = open(PlaceLimit.of(1), wish -> wish.offering(Duration.ofDays(1)));
        var form = party(1);
        take(event, form);
        var second = party(1);
        var offered = take(event, second);
        as(by(event, form), desk::cancelMine);
        assertThat(state(offered)).isEqualTo(RegistrationState.OFFERED);

        cancel(event);
        theHourComes(event);
        as(CLOCK, () -> content.get(RegistrationClock.class).keep());
        assertThat(state(offered)).isEqualTo(RegistrationState.OFFERED);
        assertClosed(Why.CANCELLED, () -> as(by(event, second), desk::acceptMine));
        as(organiser, () -> calendar.reinstate(event));

        assertThat(as(by(event, second), desk::acceptMine)).isInstanceOf(Confirmed.class);
    }

    @Test
    void the_door_is_closed() {
        var event = open(5);
        take(event, 1);
        cancel(event);

        assertRefused(
                "not-allowed.event-cancelled",
                organiser,
                () -> content.get(CheckIn.class).expected(event));
    }

    @ParameterizedTest
    @EnumSource
    void organisers_editors_and_coordinators_cancel(Role role) {
        var event = open(5);
        take(event, 1);
        var actor = world.acting(workspace, role);

        if (role == Role.AUTHOR) {
            assertRefused("not-allowed.event-staff", actor, () -> calendar.cancel(event, REASON));
        } else {
            assertThat(as(actor, () -> calendar.hearers(event))).isEqualTo(new Cancellation.Hearers(1, 0));
            as(actor, () -> calendar.cancel(event, REASON));
            assertRefused("not-allowed.event-cancelled", actor, () -> calendar.cancel(event, REASON));
        }
    }

    @Test
    void another_workspace_cannot_and_nobody_can_without_a_reason_in_both_languages() {
        var event = open(5);
        var stranger = world.acting(world.member(), Role.COORDINATOR);

        assertRefused("not-allowed.owner", stranger, () -> calendar.cancel(event, REASON));
        assertRefused("invalid.cancel-reason", organiser, () -> calendar.cancel(event, new Names("Защото", "\u00a0")));
        assertThat(as(
                        stranger,
                        () -> content.sql()
                                .sql("select content.cancel_event(?, 'a', 'b') is null")
                                .param(event.value())
                                .query(Boolean.class)
                                .single()))
                .isTrue();
    }

    private void cancel(ItemId event) {
        as(organiser, () -> calendar.cancel(event, REASON));
    }

    private int version(ItemId event) {
        return world.sql()
                .sql("select version from content.item where id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }
}
