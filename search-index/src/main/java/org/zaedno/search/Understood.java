package org.zaedno.search;

import java.util.List;

/**
 * How a question was read, to be shown.
 *
 * @param text what was searched for; as typed where nothing was repaired
 * @param repairs in the order of the words; none where nothing had to be repaired
 * @param expansions in the order of the words
 */
public record Understood(String text, List<Repair> repairs, List<Expansion> expansions) {

    public Understood {
        repairs = List.copyOf(repairs);
        expansions = List.copyOf(expansions);
    }

    public static Understood asTyped(String text) {
        return new Understood(text, List.of(), List.of());
    }
}
