package org.zaedno.content.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zaedno.content.richtext.Block.Cell;
import org.zaedno.content.richtext.Block.Flow;
import org.zaedno.content.richtext.Block.Row;
import org.zaedno.content.richtext.Block.Table;
import org.zaedno.content.richtext.Piece.Element;
import org.zaedno.content.richtext.Piece.Words;

/** A table being read. What may not stand in a cell comes after the table; a table of one cell was only a frame. */
final class Tables {
    /** Wider is no table for a page, and the field in the browser would choke on it. */
    private static final int MAX_COLUMNS = 50;

    private final Marks marks;
    private final List<Row> rows = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();
    private String caption = "";
    /** What the last cell held before it had to fit in there. */
    private List<Block> held = List.of();

    private Tables(Marks marks) {
        this.marks = marks;
    }

    static List<Block> of(Element table, Marks marks) {
        var reading = new Tables(marks);
        reading.take(table.inside(), false);
        return reading.end();
    }

    private void take(List<Piece> pieces, boolean head) {
        for (var piece : pieces) {
            switch (piece) {
                case Words(var text) -> after.addAll(Grammar.blocks(List.of(new Words(text)), marks));
                case Element part -> take(part, head);
            }
        }
    }

    private void take(Element part, boolean head) {
        switch (part.name()) {
            case "thead" -> take(part.inside(), true);
            case "tbody", "tfoot" -> take(part.inside(), false);
            case "tr" -> row(part, head);
            case "caption" -> caption(part);
            default -> after.addAll(Grammar.blocks(List.of(part), marks));
        }
    }

    /** Words without marks; what more it held comes after the table. */
    private void caption(Element part) {
        var blocks = Grammar.blocks(part.inside(), Marks.NONE);
        for (var block : blocks) {
            if (!(block instanceof Block.Paragraph(var line))) after.add(block);
            else if (caption.isEmpty())
                caption = line.plain(any -> Marks.NONE).runs().getFirst().text();
            else after.add(block);
        }
    }

    private void row(Element part, boolean head) {
        var cells = new ArrayList<Cell>();
        for (var piece : part.inside()) {
            if (piece instanceof Element cell
                    && (cell.name().equals("td") || cell.name().equals("th"))) {
                boolean header = head || cell.name().equals("th");
                int before = after.size();
                held = Grammar.blocks(cell.inside(), marks);
                var flow = flow(held);
                if (cells.size() == MAX_COLUMNS) after.addAll(before, flow);
                else cells.add(new Cell(header, span(cell, "colspan"), span(cell, "rowspan"), flow));
            } else {
                after.addAll(Grammar.blocks(List.of(piece), marks));
            }
        }
        if (!cells.isEmpty()) rows.add(new Row(List.copyOf(cells)));
    }

    private List<Flow> flow(List<Block> blocks) {
        var flow = new ArrayList<Flow>();
        for (var block : blocks) {
            if (block instanceof Table inner) {
                inner.rows().stream().flatMap(Tables::flowOf).forEach(flow::add);
                continue;
            }
            var inCell = Grammar.asFlow(block);
            flow.addAll(inCell);
            if (inCell.isEmpty()) after.add(block);
        }
        return List.copyOf(flow);
    }

    private static Stream<Flow> flowOf(Row row) {
        return row.cells().stream().flatMap(cell -> cell.flow().stream());
    }

    private static int span(Element cell, String name) {
        var said = cell.attribute(name);
        return said.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(said), MAX_COLUMNS) : 1;
    }

    private List<Block> end() {
        var blocks = new ArrayList<Block>();
        boolean frame = rows.size() == 1 && rows.getFirst().cells().size() == 1;
        boolean empty = rows.stream().flatMap(Tables::flowOf).findAny().isEmpty();
        if (!frame && !empty) blocks.add(new Table(caption, fitting(clipped())));
        else {
            var said = new Line.Open();
            said.words(caption, marks);
            said.end().forEach(line -> blocks.add(new Block.Paragraph(line)));
            if (frame) return framed(blocks);
        }
        blocks.addAll(after);
        return blocks;
    }

    private List<Block> framed(List<Block> caption) {
        var blocks = new ArrayList<>(caption);
        blocks.addAll(held);
        after.stream()
                .filter(block -> held.stream().noneMatch(one -> one == block))
                .forEach(blocks::add);
        return blocks;
    }

    /** No cell reaches below the last row. */
    private List<Row> clipped() {
        var clipped = new ArrayList<Row>();
        for (int at = 0; at < rows.size(); at++) {
            int left = rows.size() - at;
            clipped.add(rows.get(at).with(cell -> cell.spanning(cell.columns(), Math.min(cell.rows(), left))));
        }
        return clipped;
    }

    /** Where spans would make it wider than a page can be, they go. */
    private static List<Row> fitting(List<Row> rows) {
        boolean fits = IntStream.range(0, rows.size()).allMatch(at -> width(rows, at) <= MAX_COLUMNS);
        return fits
                ? rows
                : rows.stream()
                        .map(row -> row.with(cell -> cell.spanning(1, 1)))
                        .toList();
    }

    /** Of the row there, with what reaches into it from above. */
    private static int width(List<Row> rows, int at) {
        int width = 0;
        for (int up = 0; up <= Math.min(at, MAX_COLUMNS); up++) {
            for (var cell : rows.get(at - up).cells()) width += cell.rows() > up ? cell.columns() : 0;
        }
        return width;
    }
}
