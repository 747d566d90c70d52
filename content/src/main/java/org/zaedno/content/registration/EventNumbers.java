package org.zaedno.content.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.practice.Region;
import org.zaedno.content.registration.Registrations.Tally;

/**
 * An event in numbers; they stay when the persons are forgotten.
 *
 * @param states forms and persons by how they stand; states in which nobody is are left out
 * @param total of those with a place, who did not erase themselves
 * @param kinds by kind of institution, most first; empty kind: nobody said
 * @param towns most first, as people wrote them; an empty name: nobody said
 * @param regions most first; empty region: not known
 * @param ways most first; none for an event whose persons were forgotten before ways were counted
 */
public record EventNumbers(
        Map<RegistrationState, Tally> states,
        Number total,
        List<OfKind> kinds,
        List<OfTown> towns,
        List<OfRegion> regions,
        List<OfWay> ways) {
    /** @param present of those who registered */
    public record Number(int registered, int present) {
        Number plus(Number other) {
            return new Number(registered + other.registered, present + other.present);
        }
    }

    public record OfKind(Optional<KindId> kind, Number number) {}

    public record OfTown(String town, Number number) {}

    public record OfRegion(Optional<Region> region, Number number) {}

    public record OfWay(Way way, Number number) {}

    /** How somebody took part. */
    public enum Way {
        /** In the hall, registered before. */
        PLACE,
        /** In the hall, registered at its door. */
        DOOR,
        ONLINE
    }

    public EventNumbers {
        states = Map.copyOf(states);
    }

    public Tally in(RegistrationState... wanted) {
        int parties = 0;
        int persons = 0;
        for (var state : wanted) {
            var tally = states.getOrDefault(state, new Tally(0, 0));
            parties += tally.parties();
            persons += tally.persons();
        }
        return new Tally(parties, persons);
    }

    /** Everybody who ever sent a form. */
    public Tally sent() {
        return in(RegistrationState.values());
    }

    /** Who has a place on paper and erased themselves afterwards: whether they came is not known any more. */
    public int erased() {
        return Math.max(0, in(RegistrationState.CONFIRMED).persons() - total.registered());
    }

    /** Whether anybody was marked at the door: without a mark nothing is known of who came. */
    public boolean isAttendanceKnown() {
        return total.present() > 0;
    }
}
