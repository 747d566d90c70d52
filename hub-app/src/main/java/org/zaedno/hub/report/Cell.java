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

    /** Of the hub's own words: what holds two of them together on a page is a plain space in a file. */
    static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    static Cell of(long number) {
        return new Whole(number);
    }
}
