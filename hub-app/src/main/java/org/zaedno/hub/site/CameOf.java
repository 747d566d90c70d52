package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;

/**
 * What came of an event, on its page; and on the page of an item the events it came of.
 *
 * @param headcount how many were there, in words
 */
record CameOf(Optional<String> headcount, List<ItemCard> outcomes, List<ItemCard> materials, List<ItemCard> events) {
    static final CameOf NOTHING = new CameOf(Optional.empty(), List.of(), List.of(), List.of());

    boolean tellsOutcomes() {
        return headcount.isPresent() || !outcomes.isEmpty();
    }
}
