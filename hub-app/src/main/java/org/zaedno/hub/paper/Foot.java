package org.zaedno.hub.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** The foot of the sheet: whose it is, what may be done with it, and where the whole of it is. */
final class Foot {
    private static final float ABOVE = 8;
    private static final float RISE = 0.76f;

    private final Sheet sheet;
    private final Tags tags;
    private final Pen pen;
    private final PDPage page;
    private final float margin;
    private final float width;
    private final List<Line> said;
    private final List<Line> shortened;
    private final List<Line> address;

    Foot(Sheet sheet, Faces faces, Tags tags, Pen pen, PDPage page, float margin, float width) {
        this.sheet = sheet;
        this.tags = tags;
        this.pen = pen;
        this.page = page;
        this.margin = margin;
        this.width = width;
        var lines = new Lines(faces, width);
        this.said = lines.of(Block.paragraph(sheet.foot(), Style.SMALL), 0, false, false, 0);
        this.shortened = lines.of(Block.paragraph(sheet.shortened(), Style.SMALL_STRONG), 0, false, false, 0);
        this.address = lines.of(Block.paragraph(sheet.address(), Style.SMALL_STRONG), 0, false, false, 0);
    }

    float height() {
        return ABOVE + (said.size() + shortened.size() + address.size()) * Style.SMALL.leading;
    }

    void write(boolean whole) throws IOException {
        float y = margin + height();
        pen.ground(Ink.LINE, margin, y, width, 0.5f);
        y -= ABOVE;
        y = write(said, "P", y);
        if (!whole) y = write(shortened, "P", y);
        link(y);
    }

    private float write(List<Line> lines, String type, float from) throws IOException {
        var element = tags.below(type);
        float y = from;
        for (var line : lines) {
            pen.write(element, line.words(), margin, y - line.leading() * RISE);
            y -= line.leading();
        }
        return y;
    }

    private void link(float from) throws IOException {
        var element = tags.below(tags.below("P"), "Link");
        float y = from;
        for (var line : address) {
            pen.write(element, line.words(), margin, y - line.leading() * RISE);
            y -= line.leading();
        }
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(margin, y, width, from - y));
        link.setContents(sheet.address());
        link.setPrinted(true);
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        var action = new PDActionURI();
        action.setURI(sheet.address());
        link.setAction(action);
        page.getAnnotations().add(link);
        tags.link(element, link);
    }
}
