package org.zaedno.hub.site;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.publication.ItemId;

/** The facts of one page of hits, asked of the database while helpers of the search cut their passages. */
final class ComingHits implements Consumer<List<ItemId>> {
    private record Asked(Set<ItemId> items, HitFacts.Known facts) {}

    private final Function<Collection<ItemId>, HitFacts.Known> facts;
    private @Nullable Asked asked;

    ComingHits(Function<Collection<ItemId>, HitFacts.Known> facts) {
        this.facts = facts;
    }

    /** In place of what was announced before. */
    @Override
    public void accept(List<ItemId> coming) {
        asked = new Asked(Set.copyOf(coming), facts.apply(coming));
    }

    /** Asked anew where others were announced. */
    HitFacts.Known of(Collection<ItemId> found) {
        return asked != null && asked.items().containsAll(found) ? asked.facts() : facts.apply(found);
    }
}
