package org.zaedno.content.registration;

import java.util.List;
import java.util.Optional;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * How many may come, and for whom some of it is held.
 *
 * @param places empty: as many as come; at most {@link #MAX}
 * @param holds together no more than the places, at most one for each kind and each member
 */
public record PlaceLimit(Optional<Integer> places, List<Hold> holds) {
    /** More than any hall in the country holds. */
    public static final int MAX = 100_000;

    public static final PlaceLimit NONE = new PlaceLimit(Optional.empty(), List.of());

    /** @throws InvalidValue for a limit out of bounds, and where more is held than there is */
    public PlaceLimit {
        holds = List.copyOf(holds);
        if (places.filter(limit -> limit < 0 || limit > MAX).isPresent()) throw new InvalidValue("places-range", MAX);
        long held = holds.stream().mapToLong(Hold::places).sum();
        if (held > 0 && places.isEmpty()) throw new InvalidValue("holds-need-limit");
        if (held > places.orElse(0)) throw new InvalidValue("holds-over-limit", held, places.orElse(0));
        if (holds.stream().map(Hold::whom).distinct().count() < holds.size()) throw new InvalidValue("hold-twice");
    }

    public static PlaceLimit of(int places, Hold... holds) {
        return new PlaceLimit(Optional.of(places), List.of(holds));
    }
}
