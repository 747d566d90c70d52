package org.zaedno.hub.workspace.desk;

import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Slug;
import org.zaedno.hub.workspace.kit.Glyph;

/** Something that can wait for a person at their desk. Features provide theirs as beans; asked whenever the desk opens. */
public interface Waiting {
    /** From top to bottom; the desk's own heaps are at 100, 200 … 800. */
    int order();

    /** The key of its heading. */
    String title();

    /** For the acting person in the workspace acted for; empty where nothing waits. Be quick: one statement. */
    List<Line> lines(Slug workspace);

    /** Where everything is that its number counts, relative to {@code /space/}; empty: the lines are all there is. */
    default Optional<String> all(Slug workspace) {
        return Optional.empty();
    }

    /** How many there are, with those that {@link #lines} leaves out. */
    default long total(List<Line> lines) {
        return lines.size();
    }

    /**
     * @param title of what waits
     * @param text whose, what, since when
     * @param address where one does it, relative to {@code /space/}
     * @param verb what one does there, in the reader's language
     */
    record Line(Glyph glyph, String title, String text, String address, String verb) {}
}
