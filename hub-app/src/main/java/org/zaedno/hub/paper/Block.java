package org.zaedno.hub.paper;

import java.util.List;

/**
 * Some words that belong together.
 *
 * @param label of an entry of a list: its number or its bullet; empty: a paragraph
 * @param list which list of its text the entry is of
 */
record Block(String label, int list, List<Piece> pieces) {
    /** Words in one style. */
    record Piece(String text, Style style) {}

    static Block paragraph(String text, Style style) {
        return new Block("", 0, List.of(new Piece(text, style)));
    }

    boolean isEntry() {
        return !label.isEmpty();
    }
}
