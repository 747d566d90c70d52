package org.zaedno.content.comparison;

/**
 * Some words in a row to which the same happened.
 *
 * @param before as written in the older text, tags included; empty for what was added
 * @param after as written in the newer text; empty for what was removed
 * @param text as a reader sees it: no tags, entities as signs; a tab begins the next cell of a table, a line feed a new
 *     line. Empty where only tags changed
 * @param words how many of them
 */
public record Run(Change change, String before, String after, String text, int words) {
    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        /** The words are the same; bold type, a link or the like has changed. */
        RESTYLED
    }
}
