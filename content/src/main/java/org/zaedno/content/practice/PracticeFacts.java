package org.zaedno.content.practice;

import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What a practice is in every language. Sets keep the order of their lists.
 *
 * @param from the year it began
 * @param to the year it ended; empty while it goes on
 */
public record PracticeFacts(
        Set<AgeRange> ages,
        Set<FamilySituation> families,
        Set<Setting> settings,
        Set<Region> regions,
        Optional<Integer> from,
        Optional<Integer> to,
        Optional<Evidence> evidence,
        Set<PrincipleId> principles) {
    /** Before it there is nothing to tell of in practices. */
    public static final int FIRST_YEAR = 1950;

    public static final int LAST_YEAR = 2100;

    public static final PracticeFacts NONE = new PracticeFacts(
            Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    /** @throws InvalidValue for years that cannot be, or in the wrong order */
    public PracticeFacts {
        ages = ClosedList.ordered(AgeRange.class, ages);
        families = ClosedList.ordered(FamilySituation.class, families);
        settings = ClosedList.ordered(Setting.class, settings);
        regions = ClosedList.ordered(Region.class, regions);
        principles = Set.copyOf(principles);
        from.ifPresent(PracticeFacts::requireYear);
        to.ifPresent(PracticeFacts::requireYear);
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) throw new InvalidValue("years-order");
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new InvalidValue("year", FIRST_YEAR, LAST_YEAR);
    }
}
