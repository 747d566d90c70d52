package org.zaedno.content.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Names;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * A point of a programme. Each text may be given in one language alone.
 *
 * @param day of the event, the first is 1
 * @param hours empty where they are not known
 * @param speakers in the order in which they are named
 */
public record Session(
        SessionId id,
        int day,
        Optional<SessionHours> hours,
        SessionKind kind,
        Names title,
        Names summary,
        Optional<RoomId> room,
        List<SpeakerId> speakers,
        Optional<SpeakerId> moderator) {
    /** All in characters. */
    public static final int TITLE_MAX = 160;

    public static final int SUMMARY_MAX = 1000;
    /** More than that is a list of participants. */
    public static final int SPEAKERS_MAX = 20;

    /** @throws InvalidValue without a title where one is needed, for texts over their limits and too many speakers */
    public Session {
        title = Said.line(title, TITLE_MAX);
        summary = Said.text(summary, SUMMARY_MAX);
        speakers = speakers.stream().distinct().toList();
        if (day < 1 || day > EventDays.MAX) throw new InvalidValue("session-day");
        if (!kind.isPause() && Said.nothing(title)) throw new InvalidValue("session-title");
        if (speakers.size() > SPEAKERS_MAX) throw new InvalidValue("session-speakers", SPEAKERS_MAX);
    }

    /** Without a room and without anybody who speaks. */
    public static Session of(int day, Optional<SessionHours> hours, SessionKind kind, Names title) {
        return new Session(
                SessionId.fresh(),
                day,
                hours,
                kind,
                title,
                Said.NOTHING,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Everybody who is needed there, once. */
    public List<SpeakerId> people() {
        return Stream.concat(moderator.stream(), speakers.stream()).distinct().toList();
    }

    /** The same once more. */
    public Session copy() {
        return new Session(SessionId.fresh(), day, hours, kind, title, summary, room, speakers, moderator);
    }

    public Session at(int day, Optional<SessionHours> hours) {
        return new Session(id, day, hours, kind, title, summary, room, speakers, moderator);
    }

    Session without(RoomId gone) {
        return room.filter(gone::equals).isEmpty()
                ? this
                : new Session(id, day, hours, kind, title, summary, Optional.empty(), speakers, moderator);
    }

    Session without(SpeakerId gone) {
        return new Session(
                id,
                day,
                hours,
                kind,
                title,
                summary,
                room,
                speakers.stream().filter(one -> !one.equals(gone)).toList(),
                moderator.filter(one -> !one.equals(gone)));
    }
}
