package org.zaedno.content.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zaedno.content.event.Clash.Why;
import org.zaedno.content.language.Names;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;

class ProgrammeTest {
    private static final Room HALL = Room.named(new Names("Голяма зала", "Great hall"));
    private static final Room LIBRARY = Room.named(new Names("Библиотека", ""));
    private static final Speaker ANA =
            Speaker.named(new Names("Ана Пробна", "Ana Probna"), new Names("психолог", "psychologist"));
    /** From 10 on the first day to 15 on the second. */
    private static final EventDays TWO_DAYS =
            new EventDays(LocalDate.of(2027, 3, 15), LocalTime.of(10, 0), 2, LocalTime.of(15, 0));

    @Test
    void points_follow_each_other_by_day_hour_and_room_and_those_without_an_hour_come_last() {
        var second = talk(2, "10:00", "11:00");
        var library = in(LIBRARY, talk(1, "10:00", "11:00"));
        var hall = in(HALL, talk(1, "10:00", "12:00"));
        var some = Session.of(1, Optional.empty(), SessionKind.TALK, named("a"));
        var other = Session.of(1, Optional.empty(), SessionKind.TALK, named("b"));

        var programme = programme(second, some, library, other, hall);

        assertThat(programme.inOrder()).containsExactly(hall, library, some, other, second);
    }

    @Test
    void two_at_once_in_one_room_clash_and_side_by_side_in_two_rooms_do_not() {
        var first = in(HALL, talk(1, "10:00", "11:00"));
        var same = in(HALL, talk(1, "10:30", "11:30"));

        assertThat(programme(first, same).clashes(TWO_DAYS))
                .containsExactly(new Clash(same, Why.ROOM, Optional.of(first), HALL.name()));
        assertThat(programme(first, in(LIBRARY, same)).clashes(TWO_DAYS)).isEmpty();
        assertThat(programme(first, in(HALL, talk(1, "11:00", "12:00"))).clashes(TWO_DAYS))
                .isEmpty();
        assertThat(programme(first, in(HALL, talk(2, "10:30", "11:30"))).clashes(TWO_DAYS))
                .isEmpty();
    }

    @Test
    void nobody_speaks_in_two_rooms_at_once_and_who_leads_is_needed_there_too() {
        var speaks = by(ANA, in(HALL, talk(1, "10:00", "11:00")));
        var leads = in(LIBRARY, talk(1, "10:30", "11:30"));
        var led = new Session(
                leads.id(),
                1,
                leads.hours(),
                leads.kind(),
                leads.title(),
                leads.summary(),
                leads.room(),
                List.of(),
                Optional.of(ANA.id()));

        assertThat(programme(speaks, led).clashes(TWO_DAYS))
                .containsExactly(new Clash(led, Why.SPEAKER, Optional.of(speaks), ANA.name()));
        assertThat(Why.SPEAKER.isRefused()).isFalse();
    }

    @Test
    void points_stay_within_the_event_on_its_first_and_last_day() {
        for (var inside : List.of(talk(1, "10:00", "11:00"), talk(1, "22:00", "23:30"), talk(2, "06:00", "15:00")))
            assertThat(programme(inside).clashes(TWO_DAYS)).isEmpty();
        for (var outside : List.of(talk(1, "09:59", "11:00"), talk(2, "14:00", "15:01"), talk(3, "10:00", "11:00")))
            assertThat(programme(outside).clashes(TWO_DAYS))
                    .extracting(Clash::why)
                    .containsExactly(Why.OUTSIDE);
    }

    @Test
    void the_hour_that_the_clocks_leave_out_is_no_hour_of_a_programme() {
        var march = new EventDays(LocalDate.of(2027, 3, 28), LocalTime.of(0, 0), 1, LocalTime.of(6, 0));
        var october = new EventDays(LocalDate.of(2027, 10, 31), LocalTime.of(0, 0), 1, LocalTime.of(6, 0));
        var night = talk(1, "03:30", "04:30");

        assertThat(programme(night).clashes(march)).extracting(Clash::why).containsExactly(Why.NO_SUCH_HOUR);
        assertThat(programme(night).clashes(october)).isEmpty();
        assertThat(Duration.between(october.instant(1, LocalTime.of(3, 30)), october.instant(1, LocalTime.of(4, 30))))
                .as("the first of the two hours half past three")
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void two_neighbours_trade_places_and_keep_their_length_and_the_pause_between_them() {
        var welcome = talk(1, "10:00", "10:20");
        var coffee = talk(1, "10:30", "11:30");

        var traded = programme(welcome, coffee).earlier(coffee.id());

        assertThat(traded.inOrder())
                .extracting(Session::id, one -> one.hours().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(coffee.id(), hours("10:00", "11:00")),
                        org.assertj.core.groups.Tuple.tuple(welcome.id(), hours("11:10", "11:30")));
        assertThat(traded.later(coffee.id()).inOrder())
                .isEqualTo(programme(welcome, coffee).inOrder());
        assertThat(programme(welcome, coffee).earlier(welcome.id())).isEqualTo(programme(welcome, coffee));
    }

    @Test
    void everything_moves_by_the_same_and_nothing_leaves_its_day() {
        var late = talk(1, "22:00", "23:30");
        var some = Session.of(1, Optional.empty(), SessionKind.TALK, named("a"));

        assertThat(programme(late, some).shifted(Duration.ofMinutes(-30)).sessions())
                .containsExactly(late.at(1, Optional.of(hours("21:30", "23:00"))), some);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> programme(late).shifted(Duration.ofMinutes(30)))
                .matches(no -> no.key().equals("invalid.session-leaves-day"));
    }

    @Test
    void what_two_people_change_at_different_places_is_all_kept() {
        var merge = new Merge<String, Character>(text -> text.charAt(0));
        var seen = List.of("a1", "b1", "c1");

        assertThat(merge.of(seen, List.of("a2", "b1", "d1"), List.of("a1", "b2", "c1", "e1")))
                .as("the other changed a, took c away and added d")
                .containsExactly("a2", "b2", "d1", "e1");
        assertThat(merge.of(seen, List.of("a2", "b1", "c1", "d1"), List.of("c1", "a1", "b1")))
                .containsExactly("c1", "a2", "b1", "d1");
        for (var kept : List.of(List.of("a2", "b1", "c1"), List.of("b1", "c1")))
            assertThatExceptionOfType(ChangedMeanwhile.class)
                    .as("changed by both, or taken away by the other")
                    .isThrownBy(() -> merge.of(seen, kept, List.of("a3", "b1", "c1")));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .as("put in order by both")
                .isThrownBy(() -> merge.of(seen, List.of("b1", "a1", "c1"), List.of("c1", "b1", "a1")));
    }

    @Test
    void only_a_pause_goes_by_its_kind_alone() {
        assertThat(Session.of(1, Optional.empty(), SessionKind.COFFEE, named(""))
                        .title()
                        .bg())
                .isEmpty();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Session.of(1, Optional.empty(), SessionKind.WORKSHOP, named(" \u00a0")))
                .matches(no -> no.key().equals("invalid.session-title"));
    }

    private static Programme programme(Session... sessions) {
        return new Programme(List.of(HALL, LIBRARY), List.of(ANA), List.of(sessions));
    }

    private static Session talk(int day, String from, String to) {
        return Session.of(day, Optional.of(hours(from, to)), SessionKind.BREAK, named(from));
    }

    private static SessionHours hours(String from, String to) {
        return new SessionHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Names named(String title) {
        return new Names(title, "");
    }

    private static Session in(Room room, Session session) {
        return new Session(
                session.id(),
                session.day(),
                session.hours(),
                session.kind(),
                session.title(),
                session.summary(),
                Optional.of(room.id()),
                session.speakers(),
                session.moderator());
    }

    private static Session by(Speaker speaker, Session session) {
        return new Session(
                session.id(),
                session.day(),
                session.hours(),
                session.kind(),
                session.title(),
                session.summary(),
                session.room(),
                List.of(speaker.id()),
                session.moderator());
    }
}
