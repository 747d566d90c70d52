package org.zaedno.hub.workspace.registration;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.content.registration.Hold;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.content.registration.Vacancy;

/**
 * What a limit would mean for those who are in and those who wait, told before it is set.
 *
 * @param offers whose turn it is is asked first, and has some time to answer
 */
record LimitMeaning(Vacancy now, PlaceLimit wanted, boolean offers) {
    /** A sentence: its key and what it mentions. */
    record Line(String key, Object... arguments) {}

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        wanted.places()
                .filter(limit -> limit < now.taken())
                .ifPresent(limit -> lines.add(new Line("organise.meaning.kept", now.taken(), limit)));
        if (gives()) lines.add(given());
        return lines;
    }

    /** Whether somebody who waits may get a place by it: they are told, and it cannot be taken back. */
    boolean gives() {
        return now.waiting() > 0 && (isMore() || isLessHeld());
    }

    /** What those who wait get. */
    Line given() {
        return new Line(offers ? "organise.meaning.offers" : "organise.meaning.gives", now.waiting());
    }

    private boolean isMore() {
        var before = now.places();
        if (before.isEmpty()) return false;
        return wanted.places()
                .map(limit -> limit > Math.max(before.get(), now.taken()))
                .orElse(true);
    }

    private boolean isLessHeld() {
        return now.held().stream()
                .filter(held -> held.free() > 0)
                .anyMatch(held -> wanted.holds().stream()
                                .filter(hold -> hold.whom().equals(held.whom()))
                                .mapToInt(Hold::places)
                                .sum()
                        < held.places());
    }
}
