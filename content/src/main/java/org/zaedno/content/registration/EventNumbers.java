package org.zaedno.content.registration;

import java.util.List;
import java.util.Optional;

/**
 * An event in numbers of persons; they stay when the persons are forgotten.
 *
 * @param total of those with a place
 * @param kinds by kind of institution, most first; empty kind: nobody said
 * @param towns most first; an empty name: nobody said
 */
public record EventNumbers(Number total, List<OfKind> kinds, List<OfTown> towns) {
    /** @param present of those who registered */
    public record Number(int registered, int present) {}

    public record OfKind(Optional<KindId> kind, Number number) {}

    public record OfTown(String town, Number number) {}
}
