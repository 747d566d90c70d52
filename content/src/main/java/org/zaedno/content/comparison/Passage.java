package org.zaedno.content.comparison;

import java.util.List;

/**
 * A paragraph, heading, entry of a list, row of a table or picture.
 *
 * @param form in the newer text; in the older one for what was removed
 * @param was in the older text; the same as {@code form} unless the passage became something else
 */
public record Passage(Fate fate, Form form, Form was, List<Run> runs) {
    public enum Fate {
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        /** Stood here and stands elsewhere now, with the same words. */
        MOVED_AWAY,
        MOVED_HERE
    }

    public enum Form {
        PARAGRAPH,
        HEADING_2,
        HEADING_3,
        HEADING_4,
        BULLET,
        NUMBERED,
        QUOTATION,
        ROW,
        CAPTION,
        PICTURE
    }

    public Passage {
        runs = List.copyOf(runs);
    }

    public int words() {
        return runs.stream().mapToInt(Run::words).sum();
    }
}
