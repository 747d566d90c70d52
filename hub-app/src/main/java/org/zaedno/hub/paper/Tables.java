package org.zaedno.hub.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.zaedno.hub.look.Weaving;

/**
 * Makes a PDF of a list: A4, tagged as a table whose columns and rows have heads, the heads of the columns again on each page. A row
 * is high enough to sign in, and higher where its words need it.
 */
public final class Tables {
    private static final float MARGIN = 42;
    private static final float MARK = 30;
    /** In points: what a signature needs. */
    private static final float ROW = 27;

    private static final float PADDING = 4;
    private static final float LEADING = 11.5f;
    private static final float HEAD = 20;
    private static final Type WORDS = Type.plain(9.5f);
    private static final Type NAMES = Type.bold(9.5f);
    private static final Type SMALL = Type.soft(8.5f);

    /** @param cells the lines of each */
    private record Row(List<List<String>> cells, float height) {}

    private final TableSheet sheet;
    private final Roll roll;
    private final List<Float> widths;
    private final float bottom = MARGIN + 22;
    private float y;

    private Tables(TableSheet sheet, Roll roll) {
        this.sheet = sheet;
        this.roll = roll;
        float shares = (float)
                sheet.columns().stream().mapToDouble(TableSheet.Column::share).sum();
        this.widths = sheet.columns().stream()
                .map(column -> column.share() / shares * (roll.width() - 2 * MARGIN))
                .toList();
        this.y = roll.height() - MARGIN;
    }

    /** Pure but for the moment it is made at; thread-safe. */
    public static void write(TableSheet sheet, OutputStream out) {
        try (var roll = new Roll(sheet.imprint(), PDRectangle.A4)) {
            new Tables(sheet, roll).write();
            roll.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write() throws IOException {
        head();
        var pages = pages(sheet.rows().stream().map(this::row).toList());
        var table = roll.tags.below("Table");
        var header = roll.tags.below(roll.tags.below(table, "THead"), "TR");
        var body = roll.tags.below(table, "TBody");
        for (int n = 0; n < pages.size(); n++) {
            if (n > 0) {
                roll.turn();
                y = roll.height() - MARGIN;
                roll.pen().aside(sheet.title() + " – " + sheet.kind(), SMALL, MARGIN, y - 8);
                y -= 22;
            }
            columns(n == 0 ? List.of(header) : List.of());
            for (var row : pages.get(n)) write(row, roll.tags.below(body, "TR"));
            if (n == pages.size() - 1 && !sheet.foot().isEmpty()) said(sheet.foot(), SMALL, 8);
            foot(n + 1, pages.size());
        }
    }

    private void head() throws IOException {
        float markY = y - MARK;
        var pen = roll.pen();
        pen.draw(page -> MarkDrawing.draw(page, Weaving.tile(sheet.mark()), MARGIN, markY, MARK));
        var owner = roll.tags.below("P");
        pen.write(owner, sheet.imprint().owner(), Type.bold(9.5f), MARGIN + MARK + 10, y - 12);
        pen.write(owner, sheet.kind(), SMALL, MARGIN + MARK + 10, y - 25);
        y -= MARK + 12;
        var title = Fitting.of(roll.faces, sheet.title(), Type.bold(20), 14, roll.width() - 2 * MARGIN, 2);
        said(roll.tags.below("H1"), title.lines(), title.type(), 0);
        for (var line : sheet.lines()) said(line, Type.soft(10), 3);
        y -= 14;
    }

    /** Filled from the top; the first page has its head, the others a line, and each the heads of the columns. */
    private List<List<Row>> pages(List<Row> rows) {
        var pages = new ArrayList<List<Row>>();
        var page = new ArrayList<Row>();
        float next = roll.height() - MARGIN - 22 - HEAD - bottom;
        float left = y - HEAD - bottom;
        for (var row : rows) {
            if (row.height() > left && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                left = next;
            }
            page.add(row);
            left -= row.height();
        }
        pages.add(page);
        return pages;
    }

    private Row row(List<String> words) {
        var cells = IntStream.range(0, words.size())
                .mapToObj(n -> Fitting.broken(roll.faces, words.get(n), type(n), widths.get(n) - 2 * PADDING))
                .toList();
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        return new Row(cells, Math.max(ROW, most * LEADING + 2 * PADDING));
    }

    private Type type(int column) {
        return sheet.columns().get(column).names() ? NAMES : WORDS;
    }

    /** Heads of the columns: once for a screen reader, on every page for the eye. */
    private void columns(List<PDStructureElement> header) throws IOException {
        float x = MARGIN;
        for (int n = 0; n < widths.size(); n++) {
            var name = sheet.columns().get(n).name();
            float at = x + (n == 0 ? 0 : PADDING);
            if (header.isEmpty()) roll.pen().aside(name, SMALL, at, y - 12);
            else roll.pen().write(roll.tags.heading(header.getFirst(), "Column"), name, SMALL, at, y - 12);
            x += widths.get(n);
        }
        y -= HEAD;
        roll.pen().ground(Ink.DARK, MARGIN, y, roll.width() - 2 * MARGIN, 1.2f);
    }

    private void write(Row row, PDStructureElement element) throws IOException {
        float x = MARGIN;
        for (int n = 0; n < row.cells().size(); n++) {
            var cell =
                    sheet.columns().get(n).names() ? roll.tags.heading(element, "Row") : roll.tags.below(element, "TD");
            var lines = row.cells().get(n);
            float line = y - (row.height() - lines.size() * LEADING) / 2 - 8.5f;
            for (var words : lines) {
                roll.pen().write(cell, words, type(n), x + (n == 0 ? 0 : PADDING), line);
                line -= LEADING;
            }
            x += widths.get(n);
        }
        y -= row.height();
        roll.pen().ground(Ink.LINE, MARGIN, y, roll.width() - 2 * MARGIN, 0.4f);
    }

    private void said(String text, Type type, float before) throws IOException {
        said(roll.tags.below("P"), Fitting.broken(roll.faces, text, type, roll.width() - 2 * MARGIN), type, before);
    }

    private void said(PDStructureElement element, List<String> lines, Type type, float before) throws IOException {
        y -= before;
        for (var line : lines) {
            y -= type.size() * 1.2f;
            roll.pen().write(element, line, type, MARGIN, y);
        }
    }

    private void foot(int number, int count) throws IOException {
        var page = sheet.page().apply(Integer.toString(number), Integer.toString(count));
        float right = roll.width() - MARGIN - roll.faces.width(page, SMALL);
        roll.pen().aside(sheet.imprint().address(), SMALL, MARGIN, MARGIN - 8);
        roll.pen().aside(page, SMALL, right, MARGIN - 8);
    }
}
