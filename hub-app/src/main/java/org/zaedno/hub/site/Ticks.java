package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;

/** Ways of narrowing a search of which several may be chosen. {@code more} are behind a fold. */
record Ticks(String title, List<Tick> first, List<Tick> more) {
    /** As many as fit beside the first hits. */
    private static final int UNFOLDED = 6;

    /**
     * @param count how much there is with this value
     * @param address the same question with the choice made, or taken back
     */
    record Tick(String label, Optional<String> mark, String address, long count, boolean chosen) {}

    static Ticks of(String title, List<Tick> all) {
        int fold = all.size() <= UNFOLDED + 1 ? all.size() : UNFOLDED; // nobody opens a fold for one line
        return new Ticks(title, all.subList(0, fold), all.subList(fold, all.size()));
    }

    /** A single value is no choice, unless it was made. */
    boolean isChoice() {
        return first.size() > 1 || first.stream().anyMatch(Tick::chosen);
    }

    /** What is chosen is never out of sight. */
    boolean isOpen() {
        return more.stream().anyMatch(Tick::chosen);
    }
}
