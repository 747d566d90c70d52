package org.zaedno.search.query;

/**
 * One way to say a word in the other language.
 *
 * @param word as people write it, in lower case; not a stem, so that it can be shown
 * @param likelihood above 0, at most 1: how surely it is said so, of all ways that were seen
 * @param lines in how many it was seen, as far as that can be told: where two words of a line could be meant, half a one for each
 */
public record Translation(String word, float likelihood, float lines) {

    /** In lines. Seen once, chance is as likely as sense. */
    private static final float SURE_FROM = 2;

    /** Whether it was seen often enough to be told, and to be looked for by somebody who did not ask for the other language. */
    boolean isSure() {
        return lines >= SURE_FROM;
    }
}
