package org.zaedno.content.richtext;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a text is made of, one after the other. */
sealed interface Block {
    /** What may also stand in an entry, a quotation, a cell. */
    sealed interface Flow extends Block {}

    record Paragraph(Line line) implements Flow {}

    record Listing(boolean numbered, List<Entry> entries) implements Flow {}

    /** Begins with a paragraph. */
    record Entry(List<Flow> flow) {}

    /** @param level 1 to 6 as it came, 2 or 3 in the end */
    record Heading(int level, Line line) implements Block {}

    record Quotation(List<Flow> flow) implements Block {}

    /** @param alt what is to be seen; empty: it only adorns; missing: nobody has said it yet */
    record Picture(String file, String src, Optional<String> alt, Line caption) implements Block {}

    record Embed(String url, String title) implements Block {}

    record Table(String caption, List<Row> rows) implements Block {}

    record Row(List<Cell> cells) {
        boolean isHead() {
            return cells.stream().allMatch(Cell::header);
        }

        Row with(UnaryOperator<Cell> change) {
            return new Row(cells.stream().map(change).toList());
        }
    }

    record Cell(boolean header, int columns, int rows, List<Flow> flow) {
        Cell spanning(int columns, int rows) {
            return new Cell(header, columns, rows, flow);
        }
    }
}
