package org.zaedno.hub.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.zaedno.hub.paper.Block.Piece;

/** Writes and draws on the page. All measures in points, from the lower left corner; what is only drawn is no part of the text. */
final class Pen {
    private final PDPageContentStream page;
    private final Faces faces;
    private final Tags tags;

    Pen(PDPageContentStream page, Faces faces, Tags tags) {
        this.page = page;
        this.faces = faces;
        this.tags = tags;
    }

    @FunctionalInterface
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    /** @param y of the base line */
    void write(PDStructureElement element, List<Piece> words, float x, float y) throws IOException {
        page.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(element));
        page.beginText();
        page.newLineAtOffset(x, y);
        for (var piece : words) {
            var text = faces.writable(piece.text());
            page.setFont(faces.of(piece.style()), piece.style().size);
            page.setNonStrokingColor(new Color(piece.style().colour));
            if (!text.isEmpty()) page.showText(text);
        }
        page.endText();
        page.endMarkedContent();
    }

    /** @param y of the base line */
    void write(PDStructureElement element, String words, Type type, float x, float y) throws IOException {
        page.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(element));
        set(words, type, x, y);
        page.endMarkedContent();
    }

    /** Words that are repeated, or said elsewhere on the page: a screen reader passes over them. */
    void aside(String words, Type type, float x, float y) throws IOException {
        page.beginMarkedContent(COSName.ARTIFACT);
        set(words, type, x, y);
        page.endMarkedContent();
    }

    private void set(String words, Type type, float x, float y) throws IOException {
        var text = faces.writable(words);
        if (text.isEmpty()) return;
        page.beginText();
        page.newLineAtOffset(x, y);
        page.setFont(faces.of(type), type.size());
        page.setNonStrokingColor(new Color(type.colour()));
        page.showText(text);
        page.endText();
    }

    void ground(int colour, float x, float y, float width, float height) throws IOException {
        draw(on -> {
            on.setNonStrokingColor(new Color(colour));
            on.addRect(x, y, width, height);
            on.fill();
        });
    }

    void draw(Drawing drawing) throws IOException {
        page.beginMarkedContent(COSName.ARTIFACT);
        page.saveGraphicsState();
        drawing.on(page);
        page.restoreGraphicsState();
        page.endMarkedContent();
    }
}
