package org.zaedno.content.event;

import org.zaedno.content.tenancy.InvalidValue;

/** Refuses what was moved to where it cannot be. What was there before may stay: the event may have moved under it. */
record Timetable(EventDays days) {
    void require(Programme before, Programme now) {
        for (var clash : now.clashes(days)) {
            boolean moved = moved(before, clash.session())
                    || clash.other().filter(other -> moved(before, other)).isPresent();
            if (moved && clash.why().isRefused()) throw refusal(clash);
        }
    }

    private static boolean moved(Programme before, Session session) {
        return before.session(session.id())
                .filter(old -> old.day() == session.day()
                        && old.hours().equals(session.hours())
                        && old.room().equals(session.room()))
                .isEmpty();
    }

    private InvalidValue refusal(Clash clash) {
        return switch (clash.why()) {
            case OUTSIDE ->
                days.hours(clash.session().day())
                        .map(open -> new InvalidValue(
                                "session-outside",
                                open.from().toString(),
                                open.to().toString()))
                        .orElseGet(() -> new InvalidValue("session-day"));
            case NO_SUCH_HOUR -> new InvalidValue("hour-left-out");
            case ROOM, SPEAKER, NOWHERE -> {
                var taken = clash.other().flatMap(Session::hours).orElseThrow();
                yield new InvalidValue(
                        "session-room",
                        clash.who(),
                        taken.from().toString(),
                        taken.to().toString());
            }
        };
    }
}
