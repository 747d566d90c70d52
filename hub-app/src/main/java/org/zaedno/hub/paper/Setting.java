package org.zaedno.hub.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.paper.Block.Piece;

/** Sets a sheet from its head to its foot. All measures in points. */
final class Setting {
    private static final float MARGIN = 42;
    private static final float GUTTER = 22;
    private static final float MARK = 30;
    private static final float BELOW_HEAD = 18;
    /** Of the text above the descenders of its line. */
    private static final float RISE = 0.76f;

    private final Sheet sheet;
    private final Faces faces;
    private final Tags tags;
    private final Pen pen;
    private final float width;
    private final Foot foot;
    private float y;

    Setting(Sheet sheet, Faces faces, Tags tags, Pen pen, PDPage page) {
        this.sheet = sheet;
        this.faces = faces;
        this.tags = tags;
        this.pen = pen;
        this.width = page.getMediaBox().getWidth() - 2 * MARGIN;
        this.y = page.getMediaBox().getHeight() - MARGIN;
        this.foot = new Foot(sheet, faces, tags, pen, page, MARGIN, width);
    }

    void set() throws IOException {
        head();
        var body = Body.fitting(
                sheet.parts(), faces, (width - GUTTER) / 2, y - BELOW_HEAD - MARGIN - foot.height() - BELOW_HEAD / 2);
        new BodyPen(tags, pen, (width - GUTTER) / 2).write(body, MARGIN, MARGIN + (width + GUTTER) / 2, y - BELOW_HEAD);
        foot.write(body.whole());
    }

    private void head() throws IOException {
        float markY = y - MARK;
        pen.draw(page -> MarkDrawing.draw(page, Weaving.tile(sheet.mark()), MARGIN, markY, MARK));
        var owner = tags.below("P");
        pen.write(owner, List.of(new Piece(sheet.owner() + " ", Style.STRONG)), MARGIN + MARK + 10, y - 12);
        pen.write(owner, List.of(new Piece(sheet.kind(), Style.SMALL)), MARGIN + MARK + 10, y - 25);
        y -= MARK + 14;
        across(tags.below("H1"), sheet.title(), Style.TITLE, 0);
        if (!sheet.lead().isEmpty()) across(tags.below("P"), sheet.lead(), Style.LEAD, 5);
        if (!sheet.facts().isEmpty()) facts();
        if (sheet.notice().isPresent()) across(tags.below("P"), sheet.notice().get(), Style.SMALL_STRONG, 6);
        float under = y - 9;
        pen.ground(Ink.DARK, MARGIN, under, width, 1.2f);
    }

    private void facts() throws IOException {
        var pieces = new ArrayList<Piece>();
        var facts = sheet.facts();
        IntStream.range(0, facts.size()).forEach(n -> {
            pieces.add(new Piece(facts.get(n).name() + ":\u00a0", Style.SMALL));
            pieces.add(new Piece(facts.get(n).value() + (n + 1 < facts.size() ? " \u00a0 " : ""), Style.SMALL_STRONG));
        });
        across(tags.below("P"), new Block("", 0, pieces), 8);
    }

    private void across(PDStructureElement element, String text, Style style, float before) throws IOException {
        // A long lead or title must leave room for what is told.
        var shortened = Shortening.of(List.of(Block.paragraph(text, style)), style == Style.TITLE ? 30 : 60);
        across(element, shortened.blocks().getFirst(), before);
    }

    private void across(PDStructureElement element, Block block, float before) throws IOException {
        y -= before;
        for (var line : new Lines(faces, width).of(block, 0, false, false, 0)) {
            pen.write(element, line.words(), MARGIN, y - line.leading() * RISE);
            y -= line.leading();
        }
    }
}
