package org.zaedno.content.event;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zaedno.content.tenancy.InvalidValue;

/** What happens at an event, where, and who speaks: each in the order in which its people put it. */
public record Programme(List<Room> rooms, List<Speaker> speakers, List<Session> sessions) {
    /** More are a congress, which has a programme of its own making. */
    public static final int SESSIONS_MAX = 200;

    public static final int SPEAKERS_MAX = 150;
    public static final int ROOMS_MAX = 30;

    public static final Programme EMPTY = new Programme(List.of(), List.of(), List.of());

    /** @throws InvalidValue for more than a programme holds */
    public Programme {
        rooms = fitting(rooms, ROOMS_MAX);
        speakers = fitting(speakers, SPEAKERS_MAX);
        sessions = fitting(sessions, SESSIONS_MAX);
    }

    public boolean isEmpty() {
        return rooms.isEmpty() && speakers.isEmpty() && sessions.isEmpty();
    }

    public Optional<Room> room(RoomId id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    public Optional<Speaker> speaker(SpeakerId id) {
        return speakers.stream().filter(speaker -> speaker.id().equals(id)).findFirst();
    }

    public Optional<Session> session(SessionId id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** As they follow each other: by day and hour, at the same hour by room; those without an hour come last on their day. */
    public List<Session> inOrder() {
        Comparator<Session> order = Comparator.comparingInt(Session::day)
                .thenComparing(one -> one.hours().map(SessionHours::from).orElse(LocalTime.MAX))
                .thenComparing(one -> one.room().map(this::place).orElse(ROOMS_MAX));
        return sessions.stream().sorted(order).toList();
    }

    /** @param days of the event, as they are now */
    public List<Clash> clashes(EventDays days) {
        return new Clashes(this, days).all();
    }

    /** In the place of the one with this id, or at the end. */
    public Programme with(Session session) {
        return new Programme(
                rooms, speakers, put(sessions, session, one -> one.id().equals(session.id())));
    }

    public Programme with(Speaker speaker) {
        return new Programme(rooms, put(speakers, speaker, one -> one.id().equals(speaker.id())), sessions);
    }

    public Programme with(Room room) {
        return new Programme(put(rooms, room, one -> one.id().equals(room.id())), speakers, sessions);
    }

    public Programme without(SessionId gone) {
        return new Programme(rooms, speakers, left(sessions, one -> !one.id().equals(gone)));
    }

    /** What took place there has no room then. */
    public Programme without(RoomId gone) {
        return new Programme(left(rooms, one -> !one.id().equals(gone)), speakers, each(one -> one.without(gone)));
    }

    /** What this person would have said stays, without the name. */
    public Programme without(SpeakerId gone) {
        return new Programme(rooms, left(speakers, one -> !one.id().equals(gone)), each(one -> one.without(gone)));
    }

    /**
     * Everything earlier or later; what has no hour stays.
     *
     * @throws InvalidValue where something would leave its day
     */
    public Programme shifted(Duration by) {
        return new Programme(
                rooms,
                speakers,
                each(one -> one.hours().isEmpty()
                        ? one
                        : one.at(
                                one.day(),
                                Optional.of(one.hours()
                                        .get()
                                        .shifted(by)
                                        .orElseThrow(() -> new InvalidValue("session-leaves-day", Turns.line(one)))))));
    }

    /** Before the one that is before it; both keep their length. The same where nothing is before it. */
    public Programme earlier(SessionId id) {
        return new Turns(this).earlier(id);
    }

    /** After the one that is after it. */
    public Programme later(SessionId id) {
        return new Turns(this).later(id);
    }

    /** The same for another event: as if somebody had typed it there. */
    public Programme afresh() {
        return new Afresh().of(this);
    }

    Programme ordered(List<Session> order) {
        return new Programme(rooms, speakers, order);
    }

    private int place(RoomId id) {
        return room(id).map(rooms::indexOf).orElse(ROOMS_MAX);
    }

    private List<Session> each(UnaryOperator<Session> change) {
        return sessions.stream().map(change).toList();
    }

    private static <T> List<T> left(List<T> all, java.util.function.Predicate<T> staying) {
        return all.stream().filter(staying).toList();
    }

    private static <T> List<T> put(List<T> all, T one, java.util.function.Predicate<T> same) {
        return all.stream().anyMatch(same)
                ? all.stream().map(old -> same.test(old) ? one : old).toList()
                : Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> fitting(List<T> all, int max) {
        if (all.size() > max) throw new InvalidValue("programme-long", max);
        if (new HashSet<>(all).size() < all.size()) throw new IllegalArgumentException("twice the same");
        return List.copyOf(new ArrayList<>(all));
    }
}
