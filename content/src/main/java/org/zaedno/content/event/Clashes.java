package org.zaedno.content.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.event.Clash.Why;
import org.zaedno.content.tenancy.InvalidValue;

/** Finds what cannot be in a programme. A pair is told once, at the later of the two. */
final class Clashes {
    private final Programme programme;
    private final EventDays days;

    Clashes(Programme programme, EventDays days) {
        this.programme = programme;
        this.days = days;
    }

    List<Clash> all() {
        var found = new ArrayList<Clash>();
        var sessions = programme.inOrder();
        for (int at = 0; at < sessions.size(); at++) {
            var session = sessions.get(at);
            hours(session).ifPresent(found::add);
            for (var earlier : sessions.subList(0, at)) if (together(earlier, session)) pair(session, earlier, found);
        }
        return List.copyOf(found);
    }

    private Optional<Clash> hours(Session session) {
        if (!days.holds(session)) return Optional.of(Clash.of(session, Why.OUTSIDE));
        try {
            session.hours().ifPresent(hours -> {
                days.instant(session.day(), hours.from());
                days.instant(session.day(), hours.to());
            });
            return Optional.empty();
        } catch (InvalidValue leftOut) {
            return Optional.of(Clash.of(session, Why.NO_SUCH_HOUR));
        }
    }

    private static boolean together(Session one, Session other) {
        return one.day() == other.day()
                && one.hours()
                        .flatMap(hours -> other.hours().filter(hours::overlaps))
                        .isPresent();
    }

    private void pair(Session session, Session earlier, List<Clash> found) {
        var same = session.room().filter(earlier.room().stream().toList()::contains);
        same.flatMap(programme::room)
                .ifPresent(room -> found.add(new Clash(session, Why.ROOM, Optional.of(earlier), room.name())));
        session.people().stream()
                .filter(earlier.people()::contains)
                .flatMap(who -> programme.speaker(who).stream())
                .forEach(who -> found.add(new Clash(session, Why.SPEAKER, Optional.of(earlier), who.name())));
        boolean somewhere = session.room().isPresent() && earlier.room().isPresent();
        boolean pause = session.kind().isPause() || earlier.kind().isPause();
        if (!somewhere && !pause) found.add(new Clash(session, Why.NOWHERE, Optional.of(earlier), Said.NOTHING));
    }
}
