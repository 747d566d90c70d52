package org.zaedno.content.event;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets two points that follow each other on one day change places. Those with hours trade them: the later begins when the
 * earlier did, both keep their length, and so does the pause between them. A neighbour is the nearest one in the same room.
 */
final class Turns {
    private final Programme programme;

    Turns(Programme programme) {
        this.programme = programme;
    }

    Programme earlier(SessionId id) {
        return neighbour(id, -1).map(before -> swapped(before, own(id))).orElse(programme);
    }

    Programme later(SessionId id) {
        return neighbour(id, 1).map(after -> swapped(own(id), after)).orElse(programme);
    }

    /** How a point is named in a refusal: by its hours. */
    static String line(Session session) {
        return session.hours().map(hours -> hours.from() + "–" + hours.to()).orElse("");
    }

    private Session own(SessionId id) {
        return programme.session(id).orElseThrow();
    }

    private Optional<Session> neighbour(SessionId id, int step) {
        var all = programme.inOrder();
        var own = programme.session(id);
        if (own.isEmpty()) return Optional.empty();
        for (int at = all.indexOf(own.get()) + step; at >= 0 && at < all.size(); at += step) {
            if (mayTrade(all.get(at), own.get())) return Optional.of(all.get(at));
        }
        return Optional.empty();
    }

    private static boolean mayTrade(Session one, Session own) {
        boolean alike = one.hours().isPresent() == own.hours().isPresent();
        boolean apart = one.hours()
                .flatMap(hours -> own.hours().filter(hours::overlaps))
                .isEmpty();
        boolean near =
                one.room().isEmpty() || own.room().isEmpty() || one.room().equals(own.room());
        return one.day() == own.day() && alike && apart && near;
    }

    private Programme swapped(Session first, Session second) {
        if (first.hours().isEmpty()) return programme.ordered(inListSwapped(first, second));
        var a = first.hours().get();
        var b = second.hours().get();
        LocalTime start = a.from();
        var secondNow = b.from(start).orElseThrow();
        var firstNow = a.from(b.to().minus(a.length())).orElseThrow();
        return programme
                .with(first.at(first.day(), Optional.of(firstNow)))
                .with(second.at(second.day(), Optional.of(secondNow)));
    }

    private List<Session> inListSwapped(Session first, Session second) {
        var all = new ArrayList<>(programme.sessions());
        int a = all.indexOf(first);
        int b = all.indexOf(second);
        all.set(a, second);
        all.set(b, first);
        return all;
    }
}
