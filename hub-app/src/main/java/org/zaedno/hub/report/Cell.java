package org.zaedno.hub.report;

import java.time.LocalDateTime;

/** What stands in one place of a table, so that each kind of file writes it in its own way. */
sealed interface Cell {
    Cell NOTHING = new Words("");

    /** Somebody's words: never a formula, whatever they begin with. */
    record Words(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    /** As the clocks in Sofia showed it. */
    record Moment(LocalDateTime at) implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? NOTHING : new Words(text);
    }

    static Cell of(long number) {
        return new Whole(number);
    }
}
