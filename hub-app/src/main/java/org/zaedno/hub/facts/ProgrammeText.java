package org.zaedno.hub.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.event.EventDays;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.Programme;
import org.zaedno.content.event.Room;
import org.zaedno.content.event.Session;
import org.zaedno.content.event.SessionHours;
import org.zaedno.content.event.SessionKind;
import org.zaedno.content.event.Speaker;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/**
 * A programme for readers of one language.
 *
 * @param days those on which something happens, in order
 * @param speakers in the order in which their people put them
 */
public record ProgrammeText(List<Day> days, List<Voice> speakers, List<Where> rooms) {
    /** @param name empty for an event of one day: the page says which it is */
    public record Day(Optional<String> name, String machine, List<Slot> slots) {
        public boolean hasHours() {
            return slots.stream().anyMatch(slot -> slot.from().isPresent());
        }
    }

    /**
     * What begins at the same moment, side by side.
     *
     * @param from the hour, empty where it is not known
     * @param until the last of them ends
     * @param machine the moment, for machines
     */
    public record Slot(Optional<String> from, Optional<String> until, String machine, List<Point> points) {
        public boolean isPause() {
            return points.stream().allMatch(Point::pause);
        }
    }

    /**
     * @param kind what people do then, e.g. workshop; empty for an ordinary talk
     * @param until where those beside it end at another hour
     */
    public record Point(
            Session session,
            Told title,
            Optional<String> kind,
            Optional<String> until,
            boolean pause,
            Optional<Told> room,
            List<Told> summary,
            Optional<Voice> moderator,
            List<Voice> speakers) {}

    public record Voice(Told name, Optional<Told> role, List<Told> bio) {
        /** Ана Пробна, психолог. */
        public String line() {
            return role.map(what -> name + ", " + what).orElse(name.text());
        }
    }

    public record Where(Told name, Optional<Told> note) {}

    public static ProgrammeText of(Programme programme, EventFacts facts, Phrases words) {
        return new ProgrammeText(
                new Sessions(programme, EventDays.of(facts), words).days(),
                programme.speakers().stream().map(one -> voice(one, words)).toList(),
                programme.rooms().stream().map(one -> where(one, words)).toList());
    }

    /** Somebody has more to say about themselves than their name and role. */
    public boolean introduces() {
        return speakers.stream().anyMatch(voice -> !voice.bio().isEmpty());
    }

    /** Rooms of which there is something to know. */
    public List<Where> roomsToKnow() {
        return rooms.stream().filter(room -> room.note().isPresent()).toList();
    }

    public Stream<Point> points() {
        return days.stream().flatMap(day -> day.slots().stream()).flatMap(slot -> slot.points().stream());
    }

    /** A line each, for programs that show plain text. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var day : days) {
            day.name().ifPresent(lines::add);
            for (var slot : day.slots()) for (var point : slot.points()) lines.add(line(slot, point));
        }
        return lines;
    }

    private static String line(Slot slot, Point point) {
        var until = point.until().or(slot::until);
        var hours = slot.from().map(from -> from + until.map(to -> "–" + to).orElse("") + " ");
        var room = point.room().map(name -> " (" + name + ")").orElse("");
        var people = Stream.concat(point.moderator().stream(), point.speakers().stream())
                .map(voice -> voice.name().text())
                .distinct()
                .collect(Collectors.joining(", "));
        return hours.orElse("– ") + point.title() + room + (people.isEmpty() ? "" : ": " + people);
    }

    static Voice voice(Speaker speaker, Phrases words) {
        return new Voice(
                Told.of(speaker.name(), words).orElseThrow(),
                Told.of(speaker.role(), words),
                Told.of(speaker.bio(), words).stream().flatMap(Told::paragraphs).toList());
    }

    private static Where where(Room room, Phrases words) {
        return new Where(Told.of(room.name(), words).orElseThrow(), Told.of(room.note(), words));
    }

    /** Puts the points under their days and hours. */
    private record Sessions(Programme programme, EventDays event, Phrases words) {
        private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

        List<Day> days() {
            return programme.inOrder().stream()
                    .collect(Collectors.groupingBy(Session::day, java.util.TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(day -> day(day.getKey(), day.getValue()))
                    .toList();
        }

        private Day day(int day, List<Session> sessions) {
            var date = event.date(day);
            var named = DateTimeFormatter.ofPattern(
                    "EEEE, d\u00a0MMMM", words.language().locale());
            var slots = new ArrayList<Slot>();
            for (var group : atOnce(sessions)) slots.add(slot(day, group));
            return new Day(
                    event.count() > 1 ? Optional.of(named.format(date)) : Optional.empty(), date.toString(), slots);
        }

        /** Those that begin together; what has no hour stands alone. */
        private static List<List<Session>> atOnce(List<Session> sessions) {
            var groups = new ArrayList<List<Session>>();
            for (var session : sessions) {
                boolean joins = !groups.isEmpty()
                        && session.hours().isPresent()
                        && groups.getLast()
                                .getFirst()
                                .hours()
                                .map(SessionHours::from)
                                .equals(session.hours().map(SessionHours::from));
                if (joins) groups.getLast().add(session);
                else groups.add(new ArrayList<>(List.of(session)));
            }
            return groups;
        }

        private Slot slot(int day, List<Session> group) {
            var from = group.getFirst().hours().map(SessionHours::from);
            var last = group.stream()
                    .flatMap(session -> session.hours().stream())
                    .map(SessionHours::to)
                    .max(LocalTime::compareTo);
            return new Slot(
                    from.map(HOUR::format),
                    last.map(HOUR::format),
                    from.map(hour -> LocalDateTime.of(event.date(day), hour).toString())
                            .orElse(event.date(day).toString()),
                    group.stream().map(session -> point(session, last)).toList());
        }

        private Point point(Session session, Optional<LocalTime> last) {
            var kind = words.text(Choices.key("programme.kind.", session.kind()));
            var titled = Told.of(session.title(), words);
            return new Point(
                    session,
                    titled.orElse(Told.word(kind)),
                    titled.isPresent() && isWorthSaying(session.kind()) ? Optional.of(kind) : Optional.empty(),
                    session.hours()
                            .map(SessionHours::to)
                            .filter(to -> !last.equals(Optional.of(to)))
                            .map(HOUR::format),
                    session.kind().isPause(),
                    session.room().flatMap(programme::room).flatMap(room -> Told.of(room.name(), words)),
                    Told.of(session.summary(), words).stream()
                            .flatMap(Told::paragraphs)
                            .toList(),
                    session.moderator().flatMap(programme::speaker).map(one -> voice(one, words)),
                    session.speakers().stream()
                            .flatMap(who -> programme.speaker(who).stream())
                            .map(one -> voice(one, words))
                            .toList());
        }

        /** A talk is what one expects, and a pause with a name of its own needs no other. */
        private static boolean isWorthSaying(SessionKind kind) {
            return kind != SessionKind.TALK && !kind.isPause();
        }
    }
}
