package org.zaedno.hub.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/**
 * A tagged document that is written page after page. What is written stays compressed; a page costs a few kilobytes however many
 * there are, and the letters and whatever is stamped are in it once.
 */
final class Roll implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDRectangle size;
    private final Imprint imprint;
    final Tags tags;
    final Faces faces;
    private PDPage page = new PDPage();
    private PDPageContentStream content;
    private Pen pen;

    Roll(Imprint imprint, PDRectangle size) throws IOException {
        this.imprint = imprint;
        this.size = size;
        About.tell(document, imprint);
        tags = new Tags(document);
        faces = new Faces(document);
        content = begun();
        pen = new Pen(content, faces, tags);
    }

    float width() {
        return size.getWidth();
    }

    float height() {
        return size.getHeight();
    }

    Pen pen() {
        return pen;
    }

    /** Goes on upon the next page. */
    void turn() throws IOException {
        content.close();
        content = begun();
        pen = new Pen(content, faces, tags);
    }

    /** A drawing to be used on many pages. */
    PDFormXObject stamp(float width, float height, Pen.Drawing drawing) throws IOException {
        var form = new PDAppearanceStream(document);
        form.setBBox(new PDRectangle(width, height));
        form.setResources(new PDResources());
        try (var bytes = form.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                var on = new PDPageContentStream(document, form, bytes)) {
            drawing.on(on);
        }
        return form;
    }

    /** Where words are pressed; the words themselves are written apart, in the same element. */
    void link(PDStructureElement element, String address, PDRectangle where) throws IOException {
        var link = new PDAnnotationLink();
        link.setRectangle(where);
        link.setContents(address);
        link.setPrinted(true);
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        var action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        page.getAnnotations().add(link);
        tags.link(element, link);
    }

    void save(OutputStream out) throws IOException {
        content.close();
        tags.end();
        document.setDocumentId(imprint.at().toEpochMilli());
        document.save(out);
    }

    private PDPageContentStream begun() throws IOException {
        page = new PDPage(size);
        document.addPage(page);
        tags.turn(page);
        return new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
