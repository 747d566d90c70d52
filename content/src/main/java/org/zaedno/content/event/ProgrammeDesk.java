package org.zaedno.content.event;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;

/**
 * The door to programmes: read by whoever may read the event, changed by those who run it. Several may work on one at
 * the same time: only where two changed the same thing the second is refused.
 */
@Service
@Transactional
public class ProgrammeDesk {
    private static final Merge<Room, RoomId> ROOMS = new Merge<>(Room::id);
    private static final Merge<Speaker, SpeakerId> SPEAKERS = new Merge<>(Speaker::id);
    private static final Merge<Session, SessionId> SESSIONS = new Merge<>(Session::id);

    private final ProgrammeRows rows;
    private final ProgrammeWriting writing;
    private final EventRows events;
    private final EditorialDesk desk;
    private final Clock clock;

    ProgrammeDesk(ProgrammeRows rows, ProgrammeWriting writing, EventRows events, EditorialDesk desk, Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.events = events;
        this.desk = desk;
        this.clock = clock;
    }

    /** Empty where there is none, and for what the reader may not see. */
    @Transactional(readOnly = true)
    public Programme of(ItemId event) {
        return rows.of(List.of(event)).getOrDefault(event, Programme.EMPTY);
    }

    /** Events without one are left out. */
    @Transactional(readOnly = true)
    public Map<ItemId, Programme> of(Collection<ItemId> events) {
        return events.isEmpty() ? Map.of() : rows.of(events);
    }

    /** Whether the acting person may change it; for buttons. */
    @Transactional(readOnly = true)
    public boolean mayChange(ItemId event) {
        return desk.mayRun(event);
    }

    /**
     * Keeps what differs between what was seen and what is wished; what others changed meanwhile elsewhere in it stays.
     * To undo it, change it back.
     *
     * @return as it is kept now, with the changes of others
     * @throws ChangedMeanwhile where somebody else changed the same
     * @throws InvalidValue for what takes place outside of the event's time or in a room that is taken, and before it is
     *     known when the event is
     * @throws NotAllowed without the role
     */
    public Programme change(ItemId event, Programme seen, Programme wished) {
        var item = desk.touchRunning(event);
        if (item.kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        var facts = Optional.ofNullable(events.of(List.of(event)).get(event))
                .orElseThrow(() -> new InvalidValue("programme-when"));
        var kept = of(event);
        var now = new Programme(
                ROOMS.of(seen.rooms(), kept.rooms(), wished.rooms()),
                SPEAKERS.of(seen.speakers(), kept.speakers(), wished.speakers()),
                SESSIONS.of(seen.sessions(), kept.sessions(), wished.sessions()));
        requireNamed(now);
        new Timetable(EventDays.of(facts)).require(kept, now);
        writing.store(item, kept, now);
        writing.stamp(item, clock.instant());
        return of(event);
    }

    /** A room or a person that a point of the programme names may have gone meanwhile. */
    private static void requireNamed(Programme now) {
        for (var session : now.sessions()) {
            boolean room = session.room().isEmpty()
                    || session.room().flatMap(now::room).isPresent();
            boolean people =
                    session.people().stream().allMatch(who -> now.speaker(who).isPresent());
            if (!room || !people) throw new ChangedMeanwhile();
        }
    }
}
