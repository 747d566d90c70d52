package org.zaedno.content.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many places there are and how many are free, at the moment of asking; public.
 *
 * @param places empty: as many as come
 * @param taken also those that are offered to somebody
 * @param waiting parties in the waiting list
 * @param held what is still kept for some, released holds left out
 */
public record Vacancy(Optional<Integer> places, int taken, int waiting, List<Held> held) {
    /** @param free of the places held; never more than are free at all */
    public record Held(Hold.Whom whom, int places, int free, Optional<Instant> release) {}

    /** Everything that is free, held or not; empty: without limit. */
    public Optional<Integer> free() {
        return places.map(limit -> Math.max(0, limit - taken));
    }

    /** What is free for everybody, whoever waits for it; empty: without limit. */
    public Optional<Integer> freeForAll() {
        return free().map(all ->
                Math.max(0, all - held.stream().mapToInt(Held::free).sum()));
    }
}
