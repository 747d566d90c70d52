package org.zaedno.hub.paper;

import java.util.List;
import org.zaedno.content.workspace.Mark;

/**
 * Badges on sheets of eight.
 *
 * @param event its title, on each badge
 * @param first the label at which they begin, from 1 to {@value #ON_A_SHEET}: those before it were used already
 */
public record BadgeSheet(Imprint imprint, Mark mark, String event, List<Badge> badges, int first) {
    /** Two columns of four, 90 × 60 mm each: what fits the usual pouch. */
    public static final int ON_A_SHEET = 8;

    /**
     * @param part what the person is at the event, in words
     * @param distinct whether it is told by a ground of its own: a speaker, an organiser
     * @param code of the participant, as the door reads it
     */
    public record Badge(String name, String from, String part, boolean distinct, String code) {}

    public BadgeSheet {
        if (first < 1 || first > ON_A_SHEET) throw new IllegalArgumentException("No label " + first);
    }
}
