package org.zaedno.hub.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.zaedno.content.workspace.Mark;
import org.zaedno.hub.look.Weaving;

/**
 * Makes a PDF of certificates, a page each: A4 across, with a border woven of the issuer's mark. Each page is in the language of its
 * certificate. All measures in points.
 */
public final class CertificateSheets {
    private static final PDRectangle ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final int TILES = 9;
    private static final float TILE = ACROSS.getHeight() / TILES;
    private static final float LEFT = TILE + 54;
    private static final float RIGHT = ACROSS.getWidth() - 54;
    private static final float WIDTH = RIGHT - LEFT;
    private static final float SQUARE = 84;
    private static final float FOOT = 132;
    private static final float LEADING = 1.16f;
    /** Of the letters above the base line. */
    private static final float RISE = 0.86f;

    /** @param before room above it */
    private record Part(String tag, Fitting set, float before) {
        float height() {
            return before + set.lines().size() * set.type().size() * LEADING;
        }
    }

    private final Roll roll;
    private final Map<Mark, PDFormXObject> borders = new HashMap<>();

    private CertificateSheets(Roll roll) {
        this.roll = roll;
    }

    /** @throws IllegalArgumentException for none at all: a document has a page */
    public static void write(Imprint imprint, List<CertificateSheet> sheets, OutputStream out) {
        if (sheets.isEmpty()) throw new IllegalArgumentException("No certificates");
        try (var roll = new Roll(imprint, ACROSS)) {
            var writing = new CertificateSheets(roll);
            for (int n = 0; n < sheets.size(); n++) {
                if (n > 0) roll.turn();
                writing.write(sheets.get(n));
            }
            roll.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a picture, for a screen. @param width in pixels */
    public static byte[] picture(Imprint imprint, CertificateSheet sheet, int width) {
        var pdf = new ByteArrayOutputStream();
        write(imprint, List.of(sheet), pdf);
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            var png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImage(0, width / ACROSS.getWidth()), "png", png);
            return png.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(CertificateSheet sheet) throws IOException {
        border(sheet.mark());
        var all = roll.tags.below("Sect");
        all.setLanguage(sheet.language().locale().getLanguage());
        float head = roll.height() - 62;
        roll.pen().write(roll.tags.below(all, "P"), sheet.issuer(), Type.bold(12), LEFT, head);
        var parts = new ArrayList<Part>();
        part(parts, "H1", sheet.heading(), Type.bold(19), 14, 1, 0);
        part(parts, "P", sheet.name(), Type.bold(46), 25, 2, 17);
        part(parts, "P", sheet.attests(), Type.soft(14), 11, 2, 16);
        part(parts, "P", sheet.title(), Type.bold(25), 16, 2, 10);
        part(parts, "P", String.join("  ·  ", sheet.facts()), Type.plain(13), 10, 2, 12);
        part(parts, "P", sheet.more(), Type.soft(11.5f), 9, 4, 13);
        float needed = (float) parts.stream().mapToDouble(Part::height).sum();
        // A little above the middle, where the eye looks first.
        float room = head - 18 - FOOT;
        float y = head - 18 - Math.max(0, (room - needed) * .42f);
        for (var part : parts) y = write(part, roll.tags.below(all, part.tag()), y);
        foot(sheet, all);
    }

    private void part(List<Part> parts, String tag, String text, Type type, float least, int lines, float before) {
        if (!text.isBlank()) parts.add(new Part(tag, Fitting.of(roll.faces, text, type, least, WIDTH, lines), before));
    }

    private float write(Part part, PDStructureElement element, float top) throws IOException {
        float y = top - part.before();
        var type = part.set().type();
        for (var line : part.set().lines()) {
            y -= type.size() * RISE;
            roll.pen().write(element, line, type, LEFT, y);
            y -= type.size() * (LEADING - RISE);
        }
        return y;
    }

    private void border(Mark mark) throws IOException {
        if (!borders.containsKey(mark))
            borders.put(mark, roll.stamp(TILE, roll.height(), page -> {
                for (int n = 0; n < TILES; n++) {
                    page.saveGraphicsState();
                    MarkDrawing.draw(page, Weaving.tile(mark), 0, n * TILE, TILE);
                    page.restoreGraphicsState();
                }
            }));
        roll.pen().draw(page -> page.drawForm(borders.get(mark)));
    }

    private void foot(CertificateSheet sheet, PDStructureElement all) throws IOException {
        var pen = roll.pen();
        float squareX = RIGHT - SQUARE + 8; // the quiet edge stands out of line
        float textX = squareX - 214;
        if (!sheet.signatory().isEmpty()) {
            pen.ground(Ink.DARK, LEFT, FOOT - 34, 210, .8f);
            pen.write(roll.tags.below(all, "P"), sheet.signatory(), Type.bold(11.5f), LEFT, FOOT - 50);
            below(all, sheet.role(), Type.soft(9.5f), LEFT, FOOT - 64, 212);
        }
        pen.draw(page -> SquareCode.draw(page, sheet.address(), squareX, FOOT - 96, SQUARE));
        var issued = roll.tags.below(all, "P");
        pen.write(issued, sheet.issued(), Type.plain(9.5f), textX, FOOT - 26);
        float under = below(all, sheet.check(), Type.soft(8.5f), textX, FOOT - 42, 204);
        var link = roll.tags.below(roll.tags.below(all, "P"), "Link");
        var where = sheet.address().replaceFirst("^https?://", "").replaceFirst("/[^/]*$", "/");
        float top = under + 10;
        for (var line : Fitting.broken(roll.faces, where, Type.bold(8.5f), 204)) {
            pen.write(link, line, Type.bold(8.5f), textX, under);
            under -= 11;
        }
        for (var line : Fitting.broken(roll.faces, sheet.code(), Type.bold(10), 204)) {
            pen.write(link, line, Type.bold(10), textX, under - 1);
            under -= 13;
        }
        roll.link(link, sheet.address(), new PDRectangle(textX, under + 8, 204, top - under - 8));
    }

    /** @return where the next line stands */
    private float below(PDStructureElement all, String text, Type type, float x, float from, float width)
            throws IOException {
        var element = roll.tags.below(all, "P");
        float line = from;
        for (var words : Fitting.broken(roll.faces, text, type, width)) {
            roll.pen().write(element, words, type, x, line);
            line -= type.size() * 1.22f;
        }
        return line;
    }
}
