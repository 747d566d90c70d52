package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zaedno.content.event.Access;
import org.zaedno.content.event.AccessDesk;
import org.zaedno.content.event.AccessFeature;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.Programme;
import org.zaedno.content.event.ProgrammeDesk;
import org.zaedno.content.event.Room;
import org.zaedno.content.event.Session;
import org.zaedno.content.event.SessionHours;
import org.zaedno.content.event.SessionKind;
import org.zaedno.content.event.Speaker;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;

/** Programmes are kept as said, read with the event, changed by those who run it, and by several at once. */
class ProgrammeDeskTest extends Newsroom {
    private final Room hall = Room.named(new Names("Зала 1", "Hall 1"));
    private final Speaker ana = Speaker.named(new Names("Ана Пробна", ""), new Names("психолог", ""));

    private final EventCalendar calendar = content.get(EventCalendar.class);
    private final ProgrammeDesk programmes = content.get(ProgrammeDesk.class);
    private final AccessDesk access = content.get(AccessDesk.class);
    private final Actor.Acting organiser = world.acting(workspace, Role.ORGANISER);

    @Test
    void a_programme_is_read_as_it_was_kept_and_undone_by_changing_it_back() {
        var event = event(State.DRAFT);
        var opening = new Session(
                talk("Откриване", "10:00", "10:30").id(),
                1,
                hours("10:00", "10:30"),
                SessionKind.DISCUSSION,
                new Names("Откриване", "Opening"),
                new Names("Два реда\nнакратко", ""),
                Optional.of(hall.id()),
                List.of(ana.id()),
                Optional.of(ana.id()));
        var some = Session.of(1, Optional.empty(), SessionKind.TALK, new Names("Без час", ""));
        var whole = new Programme(List.of(hall), List.of(ana), List.of(opening, some));

        var kept = as(organiser, () -> programmes.change(event, Programme.EMPTY, whole));
        var less = as(organiser, () -> programmes.change(event, kept, kept.without(hall.id())));

        assertThat(kept).isEqualTo(whole);
        assertThat(less.session(opening.id()).orElseThrow().room()).isEmpty();
        assertThat(as(organiser, () -> programmes.change(event, less, kept))).isEqualTo(whole);
    }

    @Test
    void two_people_work_on_it_at_once_and_nobody_overwrites_what_they_have_not_seen() {
        var event = event(State.DRAFT);
        var first = talk("Първа", "10:00", "11:00");
        var seen = as(author, () -> programmes.change(event, Programme.EMPTY, Programme.EMPTY.with(first)));
        var second = talk("Втора", "11:00", "12:00");
        var theirs = new Session(
                first.id(),
                1,
                first.hours(),
                first.kind(),
                new Names("Тяхна", ""),
                first.summary(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        as(organiser, () -> programmes.change(event, seen, seen.with(theirs)));

        var both = as(author, () -> programmes.change(event, seen, seen.with(second)));

        assertThat(both.sessions()).containsExactly(theirs, second);
        assertRefused("changed-meanwhile", author, () -> programmes.change(event, seen, seen.without(first.id())));
    }

    @Test
    void what_cannot_be_is_refused_with_the_way_out() {
        var event = event(State.DRAFT);
        var first = in(hall, talk("Първа", "10:00", "11:00"));
        var seen = as(
                author,
                () -> programmes.change(
                        event, Programme.EMPTY, Programme.EMPTY.with(hall).with(first)));

        assertRefused(
                "invalid.session-room",
                author,
                () -> programmes.change(event, seen, seen.with(in(hall, talk("Втора", "10:30", "11:30")))));
        assertRefused(
                "invalid.session-outside",
                author,
                () -> programmes.change(event, seen, seen.with(talk("Рано", "09:00", "11:00"))));
        var nowhen = as(author, () -> desk.create(Kind.EVENT, Language.BG, TEXT, Visibility.PUBLIC, Set.of()))
                .item()
                .id();
        assertRefused("invalid.programme-when", author, () -> programmes.change(nowhen, Programme.EMPTY, seen));
    }

    @Test
    void organisers_run_what_is_published_and_authors_do_not() {
        var event = event(State.PUBLISHED);
        var programme = Programme.EMPTY.with(talk("Първа", "10:00", "11:00"));

        assertRefused("not-allowed.runner", author, () -> programmes.change(event, Programme.EMPTY, programme));
        assertRefused("not-allowed.owner", elsewhere, () -> programmes.change(event, Programme.EMPTY, programme));
        int before = as(organiser, () -> desk.open(event)).item().version();
        as(organiser, () -> programmes.change(event, Programme.EMPTY, programme));

        assertThat(as(Actor.STRANGER, () -> programmes.of(event))).isEqualTo(programme);
        var change = as(Actor.STRANGER, () -> calendar.changes(List.of(event))).get(event);
        assertThat(change.version()).as("calendars take the newer one").isGreaterThan(before);
        assertThat(change.at()).isPresent();
    }

    @Test
    void a_closed_programme_is_empty_for_whoever_may_not_read_the_event() {
        var event = event(State.DRAFT);
        as(
                author,
                () -> programmes.change(
                        event,
                        Programme.EMPTY,
                        Programme.EMPTY.with(hall).with(ana).with(talk("Първа", "10:00", "11:00"))));
        var said = new Access(
                Set.of(AccessFeature.LIFT),
                Set.of(AccessFeature.PARKING),
                new Names("Автобус 9", ""),
                new Names("", ""));
        as(organiser, () -> access.describe(event, Access.UNKNOWN, said));

        for (var other : List.of(Actor.STRANGER, elsewhere)) {
            assertThat(as(other, () -> programmes.of(event))).isEqualTo(Programme.EMPTY);
            assertThat(as(other, () -> access.of(event))).isEqualTo(Access.UNKNOWN);
        }
        assertThat(as(author, () -> access.of(event))).isEqualTo(said);
        assertRefused("changed-meanwhile", author, () -> access.describe(event, Access.UNKNOWN, said));
    }

    private ItemId event(State state) {
        var event = world.anItem(workspace, Kind.EVENT)
                .edition(Language.BG, state, "Форум")
                .write();
        var facts = new EventFacts(
                new WallTime(LocalDateTime.of(2030, 3, 14, 10, 0)).instant(),
                new WallTime(LocalDateTime.of(2030, 3, 14, 15, 0)).instant(),
                Format.ONLINE,
                EventPlace.NOWHERE,
                Optional.empty(),
                Set.of(),
                "");
        int version = open(event).item().version();
        as(editor, () -> calendar.store(event, facts, version));
        return event;
    }

    private static Session talk(String title, String from, String to) {
        return Session.of(1, hours(from, to), SessionKind.TALK, new Names(title, ""));
    }

    private static Optional<SessionHours> hours(String from, String to) {
        return Optional.of(new SessionHours(LocalTime.parse(from), LocalTime.parse(to)));
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
}
