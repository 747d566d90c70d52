package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;

/** One way of narrowing what was found. {@code more} are behind a fold. */
record FacetGroup(String title, List<Choice> first, List<Choice> more) {
    /** As many as fit beside the first hits. */
    private static final int UNFOLDED = 8;

    /**
     * @param count how long the list is to which the link leads; empty where it takes the choice away again
     * @param followed whether machines are to go there: not into every combination
     */
    record Choice(
            String label,
            Optional<String> mark,
            String address,
            Optional<Long> count,
            boolean chosen,
            boolean followed) {}

    static FacetGroup of(String title, List<Choice> choices) {
        int fold = Math.min(UNFOLDED, choices.size());
        return new FacetGroup(title, choices.subList(0, fold), choices.subList(fold, choices.size()));
    }
}
