package org.zaedno.hub.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.words.Phrases;

/** What a kind says beside its text and does not depend on language: a time and a place, a year and a licence. */
interface KindFacts {
    Kind kind();

    /** Of each the facts in the order in which they are read; items of which nothing is known are left out. */
    Map<ItemId, List<Fact>> of(Collection<ItemId> items, Phrases words);

    /** What readers find elsewhere on the page and the search must know, too. */
    default Map<ItemId, List<String>> told(Collection<ItemId> items, Phrases words) {
        return Map.of();
    }
}
