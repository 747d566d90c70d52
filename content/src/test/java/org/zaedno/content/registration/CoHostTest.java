package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.zaedno.content.hosting.EventHost;
import org.zaedno.content.hosting.EventHosts;
import org.zaedno.content.hosting.HostMove;
import org.zaedno.content.hosting.HostState;
import org.zaedno.content.hosting.SharedEvents;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.registration.Place.Confirmed;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.WorkspaceType;

/** What a workspace may that holds an event with its owner, and when not any more. */
class CoHostTest extends Reception {
    /** How far a co-host has come; only one of these sees who registered. */
    enum Standing {
        NOBODY,
        ASKED,
        DECLINED,
        WITHOUT_HELP,
        HELPS,
        HELPS_NO_MORE,
        ENDED_BY_OWNER,
        ENDED_BY_HOST
    }

    private final EventHosts hosts = content.get(EventHosts.class);
    private final WorkspaceId other = world.member();
    private final Actor.Acting helper = world.acting(other, Role.ORGANISER);

    @ParameterizedTest
    @EnumSource
    void only_who_accepted_and_was_let_help_sees_the_people_and_the_door(Standing standing) {
        var event = open(5);
        var place = take(event, 1);
        bring(event, standing);
        boolean may = standing == Standing.HELPS;

        assertThat(refused(helper, () -> content.get(Registrations.class).list(event, RegistrationFilter.ALL, 0, 10)))
                .isEqualTo(!may);
        assertThat(refused(helper, () -> content.get(CheckIn.class).expected(event)))
                .isEqualTo(!may);
        assertThat(refused(helper, () -> desk.walkIn(event, party(1), false))).isEqualTo(!may);
        assertThat(rows(helper, "registration", event) > 0).isEqualTo(may);
        assertThat(rows(helper, "participant", event) > 0).isEqualTo(may);
        assertThat(state(place)).isEqualTo(RegistrationState.CONFIRMED);
    }

    static Stream<Function<CoHostTest, Runnable>> whatStaysWithTheOwner() {
        return Stream.of(
                test -> () -> test.desk.setPlaces(test.shared(), PlaceLimit.of(99)),
                test -> () -> test.desk.approve(test.taken()),
                test -> () -> test.desk.refuse(test.taken(), "no"),
                test -> () -> test.desk.cancel(test.taken(), "no"),
                test -> () -> test.desk.admit(test.taken(), "no"),
                test -> () -> test.forms.saveKinds(test.shared(), List.of()),
                test -> () -> test.forms.saveQuestions(test.shared(), new Questionnaire(List.of())),
                test -> () -> test.content.get(EventInvitations.class).of(test.shared()),
                test -> () -> test.content.get(Registrations.class).log(test.taken()),
                test -> () -> test.content.get(EventReport.class).of(test.shared()));
    }

    private ItemId shared;
    private RegistrationId taken;

    private ItemId shared() {
        return shared;
    }

    private RegistrationId taken() {
        return taken;
    }

    @ParameterizedTest
    @MethodSource("whatStaysWithTheOwner")
    void settings_decisions_and_the_log_stay_with_the_owner(Function<CoHostTest, Runnable> deed) {
        shared = open(5);
        taken = take(shared, 1).registration();
        bring(shared, Standing.HELPS);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> content.as(helper, deed.apply(this)::run));
        for (var table : List.of("registration_answer", "registration_consent", "registration_log", "mail"))
            assertThat(rows(helper, table, shared)).as(table).isZero();
        assertThat(as(
                        helper,
                        () -> content.sql()
                                .sql(
                                        "select (content.set_places(?, 99, '[]')).refused || ' ' || (content.decide_registration(?, 'CANCELLED', '')).refused")
                                .params(shared.value(), taken.value())
                                .query(String.class)
                                .single()))
                .isEqualTo("UNKNOWN UNKNOWN");
    }

    @Test
    void who_helps_marks_and_lets_in() {
        var event = open(5);
        take(event, 1);
        bring(event, Standing.HELPS);
        var door = content.get(CheckIn.class);
        var guest = as(helper, () -> door.expected(event))
                .getFirst()
                .people()
                .getFirst()
                .id();

        var marked = as(
                helper,
                () -> door.mark(event, List.of(new CheckIn.Mark(guest, true, Instant.now(), "a-key-of-a-phone"))));

        assertThat(marked).singleElement().matches(CheckIn.Standing::present);
        assertThat(as(helper, () -> desk.walkIn(event, party(1), false))).isInstanceOf(Confirmed.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTHOR", "EDITOR"})
    void colleagues_who_do_not_run_events_see_nobody_and_answer_nothing(Role role) {
        var event = open(5);
        take(event, 1);
        bring(event, Standing.HELPS);
        var colleague = world.acting(other, role);

        assertThat(rows(colleague, "registration", event)).isZero();
        assertRefused(
                "not-allowed.organiser",
                colleague,
                () -> hosts.take(
                        HostMove.WITHDRAW, hosts.here(Language.BG).getFirst().id(), ""));
    }

    @Test
    void a_guest_reads_what_it_holds_whatever_it_is_open_to_and_finds_it_among_its_events() {
        var guest = world.workspace(WorkspaceType.GUEST);
        var theirs = world.acting(guest, Role.COORDINATOR);
        var event = event();
        world.sql()
                .sql("update content.item set visibility = ? where id = ?")
                .params(Visibility.WORKSPACE.name(), event.value())
                .update();
        var offer = as(organiser, () -> hosts.offer(event, guest, false, ""));
        var shelf = content.get(PublishedShelf.class);
        var its = ShelfFilter.of(Kind.EVENT).by(guest);

        assertThat(as(theirs, () -> hosts.here(Language.BG)))
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Среща"));
        assertThat(as(theirs, () -> shelf.count(its))).isZero();
        as(theirs, () -> hosts.take(HostMove.ACCEPT, offer.id(), ""));

        assertThat(as(theirs, () -> shelf.comingFirst(its, Language.BG, 0, 5))).hasSize(1);
        assertThat(as(Actor.STRANGER, () -> content.get(SharedEvents.class).of(event)))
                .isEmpty();
    }

    @Test
    void nobody_says_yes_for_the_other_side_nor_lets_itself_help_also_past_the_door() {
        var event = open(5);
        var offer = as(organiser, () -> hosts.offer(event, other, false, ""));

        assertRefused("not-allowed.host-move", organiser, () -> hosts.take(HostMove.ACCEPT, offer.id(), ""));
        assertWall(organiser, "state = 'ACCEPTED'", offer);
        as(helper, () -> hosts.take(HostMove.ACCEPT, offer.id(), ""));
        assertRefused("not-allowed.host-move", helper, () -> hosts.take(HostMove.LET_HELP, offer.id(), ""));
        assertWall(helper, "helps = true", offer);
        as(helper, () -> hosts.take(HostMove.WITHDRAW, offer.id(), ""));
        assertWall(helper, "state = 'ACCEPTED'", offer);
        assertRefused(
                "not-found",
                world.acting(world.member(), Role.COORDINATOR),
                () -> hosts.take(HostMove.WITHDRAW, offer.id(), ""));
    }

    private void bring(ItemId event, Standing standing) {
        if (standing == Standing.NOBODY) return;
        boolean helps = standing != Standing.WITHOUT_HELP;
        var offer = as(organiser, () -> hosts.offer(event, other, helps, "Заедно?"));
        switch (standing) {
            case NOBODY, ASKED -> {}
            case DECLINED -> as(helper, () -> hosts.take(HostMove.DECLINE, offer.id(), ""));
            case WITHOUT_HELP, HELPS -> as(helper, () -> hosts.take(HostMove.ACCEPT, offer.id(), ""));
            case HELPS_NO_MORE -> end(offer, organiser, HostMove.STOP_HELP);
            case ENDED_BY_OWNER -> end(offer, organiser, HostMove.WITHDRAW);
            case ENDED_BY_HOST -> end(offer, helper, HostMove.WITHDRAW);
        }
    }

    private void end(EventHost offer, Actor who, HostMove move) {
        assertThat(as(helper, () -> hosts.take(HostMove.ACCEPT, offer.id(), "")).state())
                .isEqualTo(HostState.ACCEPTED);
        as(who, () -> hosts.take(move, offer.id(), ""));
    }

    private boolean refused(Actor actor, Runnable deed) {
        try {
            content.as(actor, deed::run);
            return false;
        } catch (Refusal no) {
            return true;
        }
    }

    private int rows(Actor actor, String table, ItemId event) {
        return as(
                actor,
                () -> content.sql()
                        .sql("select count(*) from content." + table + " where event = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single());
    }

    private void assertWall(Actor actor, String change, EventHost offer) {
        assertThatExceptionOfType(UncategorizedSQLException.class)
                .isThrownBy(() -> as(
                        actor,
                        () -> content.sql()
                                .sql("update content.event_host set " + change + " where id = ?")
                                .param(offer.id().value())
                                .update()))
                .matches(wall -> "ZA002".equals(wall.getSQLException().getSQLState()));
    }
}
