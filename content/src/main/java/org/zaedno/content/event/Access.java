package org.zaedno.content.event;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Names;

/**
 * How one gets to an event and into it. Of what is in neither set nobody said anything.
 *
 * @param there what there is, or will be on request
 * @param missing what there is not: good to know before one sets out
 * @param way how one gets there, by bus or on foot; with line ends
 * @param note everything else; with line ends
 */
public record Access(Set<AccessFeature> there, Set<AccessFeature> missing, Names way, Names note) {
    /** In characters, each in each language. */
    public static final int TEXT_MAX = 600;

    public static final Access UNKNOWN = new Access(Set.of(), Set.of(), Said.NOTHING, Said.NOTHING);

    /** @throws org.zaedno.content.tenancy.InvalidValue for a text over its limit */
    public Access {
        var here = ClosedList.ordered(AccessFeature.class, there);
        there = here;
        missing = without(here, missing);
        way = Said.text(way, TEXT_MAX);
        note = Said.text(note, TEXT_MAX);
    }

    public boolean isEmpty() {
        return equals(UNKNOWN);
    }

    /** Whether it is there; empty: nobody said. */
    public Optional<Boolean> has(AccessFeature feature) {
        if (there.contains(feature)) return Optional.of(true);
        return missing.contains(feature) ? Optional.of(false) : Optional.empty();
    }

    private static Set<AccessFeature> without(Set<AccessFeature> there, Collection<AccessFeature> missing) {
        return ClosedList.ordered(
                AccessFeature.class,
                missing.stream().filter(one -> !there.contains(one)).toList());
    }
}
