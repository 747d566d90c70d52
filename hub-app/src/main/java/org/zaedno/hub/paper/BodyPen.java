package org.zaedno.hub.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.zaedno.hub.paper.Block.Piece;

/** Writes the columns of a body, each block as the element it is. */
final class BodyPen {
    private static final float RISE = 0.76f;

    private record ListOf(int part, int list) {}

    private final Tags tags;
    private final Pen pen;
    private final float width;
    private final Map<Block, PDStructureElement> elements = new IdentityHashMap<>();
    private final Map<ListOf, PDStructureElement> lists = new HashMap<>();

    BodyPen(Tags tags, Pen pen, float width) {
        this.tags = tags;
        this.pen = pen;
        this.width = width;
    }

    void write(Body body, float left, float right, float top) throws IOException {
        var columns = body.columns().columns();
        for (int n = 0; n < columns.size(); n++) column(columns.get(n), n == 0 ? left : right, top);
    }

    private void column(List<Line> lines, float x, float top) throws IOException {
        grounds(lines, x, top);
        float y = top;
        for (var line : lines) {
            y -= line == lines.getFirst() ? line.leading() : line.height();
            float base = y + line.leading() * (1 - RISE);
            float start = x + (line.candid() ? Body.PADDING : 0);
            if (line.first() && line.block().isEntry()) label(line, start, base);
            pen.write(element(line), line.words(), start + line.indent(), base);
        }
    }

    private void grounds(List<Line> lines, float x, float top) throws IOException {
        float y = top;
        float from = Float.NaN;
        for (int n = 0; n < lines.size(); n++) {
            var line = lines.get(n);
            float upper = y - (n == 0 ? 0 : line.before());
            y = upper - line.leading();
            if (line.candid() && Float.isNaN(from)) from = upper;
            boolean last = n + 1 == lines.size() || !lines.get(n + 1).candid();
            if (line.candid() && last) {
                pen.ground(Ink.WASH, x, y - Body.PADDING + 2, width, from - y + 2 * Body.PADDING - 4);
                from = Float.NaN;
            }
        }
    }

    private void label(Line line, float x, float y) throws IOException {
        var entry = tags.below(
                lists.computeIfAbsent(new ListOf(line.part(), line.block().list()), list -> tags.below("L")), "LI");
        var label = line.block().label();
        pen.write(tags.below(entry, "Lbl"), List.of(new Piece(label + " ", Style.STRONG)), x, y);
        elements.put(line.block(), tags.below(entry, "LBody"));
    }

    private PDStructureElement element(Line line) {
        return elements.computeIfAbsent(
                line.block(), block -> tags.below(line.words().getFirst().style() == Style.HEADING ? "H2" : "P"));
    }
}
