package org.zaedno.content.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zaedno.content.richtext.Block.Cell;
import org.zaedno.content.richtext.Block.Embed;
import org.zaedno.content.richtext.Block.Entry;
import org.zaedno.content.richtext.Block.Flow;
import org.zaedno.content.richtext.Block.Heading;
import org.zaedno.content.richtext.Block.Listing;
import org.zaedno.content.richtext.Block.Paragraph;
import org.zaedno.content.richtext.Block.Picture;
import org.zaedno.content.richtext.Block.Quotation;
import org.zaedno.content.richtext.Block.Row;
import org.zaedno.content.richtext.Block.Table;

/** Writes a text as HTML. The field in the browser ({@code rich/stored.js}) writes it the same, letter by letter. */
final class Writing {
    private final StringBuilder html = new StringBuilder();

    private Writing() {}

    static String of(List<? extends Block> blocks) {
        var writing = new Writing();
        blocks.forEach(writing::block);
        return writing.html.toString();
    }

    static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String attribute(String words) {
        return text(words).replace("\"", "&quot;");
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph(var line) -> around("p", () -> line(line));
            case Heading(var level, var line) -> around("h" + level, () -> line(line));
            case Listing(var numbered, var entries) ->
                around(numbered ? "ol" : "ul", () -> entries.forEach(this::entry));
            case Quotation(var flow) -> around("blockquote", () -> flow.forEach(this::block));
            case Table table -> around("table", () -> table(table));
            case Picture picture -> picture(picture);
            case Embed(var url, var title) -> {
                html.append("<figure data-embed=\"").append(attribute(url)).append("\"><a href=\"");
                html.append(attribute(url)).append("\">").append(text(title)).append("</a></figure>");
            }
        }
    }

    /** The first paragraph of an entry needs no tag of its own before lists. */
    private void entry(Entry entry) {
        var rest = entry.flow().subList(1, entry.flow().size());
        around("li", () -> flow(entry.flow(), rest.stream().allMatch(Listing.class::isInstance)));
    }

    private void flow(List<Flow> flow, boolean bare) {
        for (int at = 0; at < flow.size(); at++) {
            if (at == 0 && bare && flow.getFirst() instanceof Paragraph(var line)) line(line);
            else block(flow.get(at));
        }
    }

    private void picture(Picture picture) {
        html.append("<figure data-file=\"").append(picture.file());
        html.append("\"><img src=\"").append(attribute(picture.src())).append('"');
        picture.alt()
                .ifPresent(alt -> html.append(" alt=\"").append(attribute(alt)).append('"'));
        html.append('>');
        if (!picture.caption().runs().isEmpty()) around("figcaption", () -> line(picture.caption()));
        html.append("</figure>");
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) around("caption", () -> html.append(text(table.caption())));
        int head = headRows(table.rows());
        if (head > 0) around("thead", () -> rows(table.rows().subList(0, head), "col"));
        if (head < table.rows().size()) {
            around("tbody", () -> rows(table.rows().subList(head, table.rows().size()), "row"));
        }
    }

    /** The rows at the top that hold nothing but headers, if no cell reaches out of them. */
    private static int headRows(List<Row> rows) {
        int head = IntStream.range(0, rows.size())
                .filter(at -> !rows.get(at).isHead())
                .findFirst()
                .orElse(Math.min(1, rows.size()));
        boolean crossing = IntStream.range(0, head)
                .anyMatch(at -> rows.get(at).cells().stream().anyMatch(cell -> cell.rows() > head - at));
        return crossing ? 0 : head;
    }

    private void rows(List<Row> rows, String scope) {
        for (var row : rows) around("tr", () -> row.cells().forEach(cell -> cell(cell, scope)));
    }

    private void cell(Cell cell, String scope) {
        html.append(cell.header() ? "<th scope=\"" + scope + "\"" : "<td");
        if (cell.columns() > 1)
            html.append(" colspan=\"").append(cell.columns()).append('"');
        if (cell.rows() > 1) html.append(" rowspan=\"").append(cell.rows()).append('"');
        html.append('>');
        flow(cell.flow(), cell.flow().size() == 1);
        html.append(cell.header() ? "</th>" : "</td>");
    }

    /** Marks are opened and closed as late as can be. */
    private void line(Line line) {
        var open = new ArrayList<String>();
        for (var run : line.runs()) {
            turn(open, run.marks().tags());
            html.append(run.isBreak() ? "<br>" : text(run.text()));
        }
        turn(open, List.of());
    }

    private void turn(List<String> open, List<String> wanted) {
        int same = 0;
        while (same < open.size() && same < wanted.size() && open.get(same).equals(wanted.get(same))) same++;
        while (open.size() > same)
            html.append("</").append(open.removeLast().split(" ", 2)[0]).append('>');
        for (var tag : wanted.subList(same, wanted.size())) {
            html.append('<').append(tag).append('>');
            open.add(tag);
        }
    }

    private void around(String tag, Runnable inside) {
        html.append('<').append(tag).append('>');
        inside.run();
        html.append("</").append(tag).append('>');
    }
}
