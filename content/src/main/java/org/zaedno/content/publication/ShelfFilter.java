package org.zaedno.content.publication;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/**
 * Narrows what is published. Everything said must hold at once; {@link #ALL} says nothing.
 *
 * @param kinds any of these; never empty
 * @param traits only of one kind
 */
public record ShelfFilter(
        Set<Kind> kinds, Optional<WorkspaceId> owner, Optional<ThemeId> theme, Map<Trait, String> traits) {
    /** All that grows old: pages are found from where they belong and have no lists. */
    public static final ShelfFilter ALL = of(Kind.NEWS, Kind.PRACTICE, Kind.EVENT, Kind.RESOURCE);

    /** @throws IllegalArgumentException without a kind, and for traits that items of that kind do not have */
    public ShelfFilter {
        if (kinds.isEmpty()) throw new IllegalArgumentException("No such trait of this kind");
        kinds = Set.copyOf(EnumSet.copyOf(kinds));
        traits = Map.copyOf(traits);
        if (!traits.isEmpty() && (kinds.size() > 1 || !Trait.of(only(kinds)).containsAll(traits.keySet())))
            throw new IllegalArgumentException("No such trait of this kind");
    }

    public static ShelfFilter of(Kind... kinds) {
        return new ShelfFilter(Set.copyOf(Arrays.asList(kinds)), Optional.empty(), Optional.empty(), Map.of());
    }

    public ShelfFilter by(WorkspaceId owner) {
        return new ShelfFilter(kinds, Optional.of(owner), theme, traits);
    }

    public ShelfFilter on(ThemeId theme) {
        return new ShelfFilter(kinds, owner, Optional.of(theme), traits);
    }

    /** With a value of the trait, in place of the one there was. */
    public ShelfFilter with(Trait trait, String value) {
        var more = new EnumMap<Trait, String>(Trait.class);
        more.putAll(traits);
        more.put(trait, value);
        return new ShelfFilter(kinds, owner, theme, more);
    }

    private static Kind only(Set<Kind> kinds) {
        return kinds.iterator().next();
    }
}
