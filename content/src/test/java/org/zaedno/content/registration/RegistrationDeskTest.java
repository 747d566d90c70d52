package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.registration.Place.AwaitingApproval;
import org.zaedno.content.registration.Place.Confirmed;
import org.zaedno.content.registration.Place.GivenUp;
import org.zaedno.content.registration.Place.Offered;
import org.zaedno.content.registration.Place.Waiting;
import org.zaedno.content.registration.RegistrationClosed.Why;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotFound;

/** Who has a place, whose turn it is, and who is told no. */
class RegistrationDeskTest extends Reception {
    @Test
    void who_comes_late_gets_a_turn_and_is_told_which() {
        var event = open(1);

        assertThat(take(event, 1)).isInstanceOf(Confirmed.class);
        assertThat(take(event, 1))
                .isInstanceOfSatisfying(
                        Waiting.class, place -> assertThat(place.turn()).isEqualTo(1));
        assertThat(take(event, 1))
                .isInstanceOfSatisfying(
                        Waiting.class, place -> assertThat(place.turn()).isEqualTo(2));
        assertThat(vacancy(event)).isEqualTo(new Vacancy(Optional.of(1), 1, 2, List.of()));
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
    void a_place_given_back_goes_to_the_first_who_waits_and_everybody_is_told_once() {
        var event = open(1);
        var form = party(1);
        var first = take(event, form);
        var second = take(event, 1);
        var third = take(event, 1);

        var answer = as(by(event, form), desk::cancelMine);

        assertThat(answer).isEqualTo(as(by(event, form), desk::cancelMine)).isInstanceOf(GivenUp.class);
        assertThat(state(second)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(state(third)).isEqualTo(RegistrationState.WAITING);
        assertThat(mails(first)).containsExactly("registration.confirmed", "registration.cancelled");
        assertThat(mails(second)).containsExactly("registration.waiting", "registration.promoted");
    }

    @Test
    void awaiting_approval_is_no_turn_and_approved_one_stands_where_it_came() {
        var event = open(PlaceLimit.of(1), Wish::approval);
        var early = take(event, 1);
        var late = take(event, 1);
        assertThat(early).isInstanceOf(AwaitingApproval.class);
        assertThat(vacancy(event).taken() + vacancy(event).waiting()).isZero();

        as(organiser, () -> desk.approve(late.registration()));
        var third = take(event, 1);
        as(organiser, () -> desk.approve(third.registration()));
        var approved = as(organiser, () -> desk.approve(early.registration()));

        assertThat(state(late)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(approved)
                .isInstanceOfSatisfying(
                        Waiting.class,
                        place -> assertThat(place.turn())
                                .as("before who came after it")
                                .isEqualTo(1));
        assertThat(mails(late)).containsExactly("registration.awaiting-approval", "registration.approved");
        assertThat(mails(early)).containsExactly("registration.awaiting-approval", "registration.waiting");
    }

    @Test
    void an_offer_not_taken_in_its_time_goes_to_the_next_also_while_the_clock_is_late() {
        var event = open(PlaceLimit.of(1), wish -> wish.offering(Duration.ofHours(1)));
        var leaving = party(1);
        take(event, leaving);
        var slow = party(1);
        var offered = take(event, slow);
        var next = take(event, 1);
        as(by(event, leaving), desk::cancelMine);
        assertThat(state(offered)).isEqualTo(RegistrationState.OFFERED);

        theHourComes(event);

        assertThat(as(by(event, slow), desk::acceptMine))
                .isInstanceOfSatisfying(
                        GivenUp.class, late -> assertThat(late.how()).isEqualTo(RegistrationState.EXPIRED));
        assertThat(state(next)).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void an_accepted_offer_is_a_place_and_the_clock_does_not_take_it_back() {
        var event = open(PlaceLimit.of(1), wish -> wish.offering(Duration.ofHours(1)));
        var leaving = party(1);
        take(event, leaving);
        var quick = party(1);
        take(event, quick);
        as(by(event, leaving), desk::cancelMine);
        assertThat(as(
                        by(event, quick),
                        () -> content.get(Registrations.class).mine().place()))
                .isInstanceOf(Offered.class);

        assertThat(as(by(event, quick), desk::acceptMine)).isInstanceOf(Confirmed.class);
        theHourComes(event);
        content.as(CLOCK, content.get(RegistrationClock.class)::keep);

        assertThat(vacancy(event).taken()).isEqualTo(1);
    }

    @Test
    void a_lowered_limit_takes_nobodys_place_and_a_raised_one_calls_who_waits() {
        var event = open(3);
        var leaving = party(1);
        take(event, leaving);
        take(event, 2);
        var waits = take(event, 1);

        set(event, PlaceLimit.of(1));
        assertThat(vacancy(event).taken()).isEqualTo(3);
        as(by(event, leaving), desk::cancelMine);
        assertThat(state(waits)).as("two are in, one is allowed").isEqualTo(RegistrationState.WAITING);
        set(event, PlaceLimit.of(3));
        assertThat(state(waits)).isEqualTo(RegistrationState.CONFIRMED);

        var group = take(event, 5);
        set(event, PlaceLimit.NONE);
        assertThat(state(group)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(take(event, 5)).isInstanceOf(Confirmed.class);
    }

    @Test
    void where_there_is_no_limit_a_place_is_given_back_all_the_same() {
        var event = open(1);
        set(event, PlaceLimit.NONE);
        var form = party(2);
        take(event, form);

        as(by(event, form), desk::cancelMine);

        assertThat(vacancy(event)).isEqualTo(new Vacancy(Optional.empty(), 0, 0, List.of()));
    }

    @Test
    void places_held_for_a_member_are_theirs_until_they_are_released() {
        var member = world.member();
        var event = open(2, Hold.of(member, 1).until(Instant.now().plusSeconds(3600)));
        take(event, 1);
        var waits = take(event, 1);
        assertThat(waits).isInstanceOf(Waiting.class);

        assertThat(take(event, party(2).from(member))).isInstanceOf(Waiting.class);
        theHourComes(event);
        content.as(CLOCK, content.get(RegistrationClock.class)::keep);

        assertThat(state(waits)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(vacancy(event).held()).isEmpty();
        assertThat(as(Actor.STRANGER, () -> forms.limit(event))).isEqualTo(PlaceLimit.of(2));
    }

    @Test
    void who_takes_part_on_line_needs_no_place_and_passes_nobody() {
        var event = open(0);
        take(event, 1);

        assertThat(take(event, party(2).takingPartOnline())).isInstanceOf(Confirmed.class);
        assertThat(vacancy(event).taken()).isZero();
    }

    @Test
    void the_door_lets_in_past_the_limit_only_when_the_organiser_says_so() {
        var event = open(1);
        take(event, 1);
        var form = party(1);

        assertClosed(Why.FULL, () -> as(organiser, () -> desk.walkIn(event, form, false)));
        var let = as(organiser, () -> desk.walkIn(event, form, true));

        assertThat(let).isInstanceOf(Confirmed.class).isEqualTo(as(organiser, () -> desk.walkIn(event, form, true)));
        assertThat(vacancy(event).taken()).isEqualTo(2);
    }

    @Test
    void each_no_says_why() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> take(org.zaedno.content.publication.ItemId.fresh(), 1));
        assertClosed(Why.NONE, () -> take(event(), 1));
        var full = open(PlaceLimit.of(0), Wish::withoutWaitingList);
        assertClosed(Why.FULL, () -> take(full, 1));
        assertClosed(Why.PARTY, () -> take(full, 2));
        var invited = open(PlaceLimit.of(2), Wish::byInvitation);
        assertClosed(Why.INVITED_ONLY, () -> take(invited, 1));
        world.sql()
                .sql(
                        "update content.registration_form set opens_at = now() - interval '2 hours', closes_at = now() - interval '1 hour' where event = ?")
                .param(full.value())
                .update();
        assertClosed(Why.CLOSED, () -> take(full, 1));
        world.sql()
                .sql(
                        "update content.registration_form set opens_at = now() + interval '1 hour', closes_at = now() + interval '2 hours' where event = ?")
                .param(full.value())
                .update();
        assertClosed(Why.NOT_YET, () -> take(full, 1));
    }

    @Test
    void an_invitation_opens_the_form_once_and_again_when_it_was_given_back() {
        var event = open(PlaceLimit.of(2), Wish::byInvitation);
        var wish = new InviteeWish(Optional.empty(), "Гостенка", Language.BG, Optional.empty(), Optional.empty(), 2);
        var invitations = content.get(EventInvitations.class);
        var secret = as(organiser, () -> invitations.invite(event, List.of(wish)))
                .getFirst()
                .secret();
        var form = party(2).invited(secret);

        assertThat(take(event, form)).isInstanceOf(Confirmed.class);
        assertClosed(Why.INVITATION_USED, () -> take(event, party(1).invited(secret)));
        as(by(event, form), desk::cancelMine);
        assertThat(take(event, party(1).invited(secret))).isInstanceOf(Confirmed.class);

        as(organiser, () -> {
            invitations.revoke(event, invitations.of(event).getFirst().id());
            return true;
        });
        assertClosed(Why.INVITATION_UNKNOWN, () -> take(event, party(1).invited(secret)));
    }

    @Test
    void only_who_runs_the_event_decides_and_is_told_why_not() {
        var event = open(PlaceLimit.of(1), Wish::approval);
        var place = take(event, 1);
        var author = world.acting(workspace, Role.AUTHOR);
        var elsewhere = world.acting(world.member(), Role.values());

        assertRefused("not-allowed.organiser", author, () -> desk.walkIn(event, party(1), true));
        assertRefused("not-allowed.owner", elsewhere, () -> desk.walkIn(event, party(1), true));
        assertRefused("not-found", author, () -> desk.approve(place.registration()));
        assertRefused("not-found", elsewhere, () -> desk.refuse(place.registration(), "защото"));
        assertRefused("invalid.registration-reason", organiser, () -> desk.refuse(place.registration(), " "));
        assertRefused("not-allowed.sign-in", Actor.STRANGER, () -> desk.approve(place.registration()));
        for (var past : List.of("decide_registration('" + place.registration() + "', 'APPROVED', '')")) {
            assertThat(content.as(
                            elsewhere,
                            () -> content.sql()
                                    .sql("select refused from content." + past)
                                    .query(String.class)
                                    .single()))
                    .isEqualTo("UNKNOWN");
        }
        assertThat(state(place)).isEqualTo(RegistrationState.AWAITING_APPROVAL);
    }

    @ParameterizedTest
    @EnumSource
    void a_registration_becomes_only_what_the_table_allows_also_by_hand(RegistrationState from) {
        var allowed = world.sql()
                .sql("select s from unnest(?::text[]) s where content.registration_may_become(?, s) and s <> ?")
                .params(
                        java.util.Arrays.stream(RegistrationState.values())
                                .map(Enum::name)
                                .toArray(String[]::new),
                        from.name(),
                        from.name())
                .query((row, number) -> RegistrationState.valueOf(row.getString(1)))
                .set();

        assertThat(allowed).isEqualTo(from.next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into content.registration (id, owner, event, form_key, state, arrival, came_by, online, party, seats, general_seats, language, registered_at, changed_at) select gen_random_uuid(), owner, event, gen_random_uuid(), 'CONFIRMED', arrivals + 1, 'FORM', false, 1, 1, 1, 'bg', now(), now() from content.place_count where event = ?",
                "update content.registration set state = 'CONFIRMED', general_seats = seats where event = ? and state = 'WAITING'",
                "update content.registration set state = 'CONFIRMED' where event = ? and state = 'WAITING'",
                "update content.place_count set taken = places + 1 where event = ?"
            })
    void nobody_is_seated_past_the_limit_by_hand(String statement) {
        var event = open(1);
        take(event, 1);
        take(event, 1);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> world.sql().sql(statement).param(event.value()).update());
    }

    @Test
    void what_was_given_up_is_not_brought_back_by_hand() {
        var event = open(2);
        var form = party(1);
        take(event, form);
        as(by(event, form), desk::cancelMine);

        assertThatExceptionOfType(UncategorizedSQLException.class)
                .isThrownBy(() -> world.sql()
                        .sql("update content.registration set state = 'CONFIRMED', general_seats = 1 where event = ?")
                        .param(event.value())
                        .update());
    }

    private void set(org.zaedno.content.publication.ItemId event, PlaceLimit limit) {
        as(organiser, () -> {
            desk.setPlaces(event, limit);
            return true;
        });
    }
}
