package org.zaedno.hub.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Makes a PDF of exactly one page of A4: tagged, in its language, its letters with it. Text that does not fit is left out by
 * whole sentences, evenly from all parts, and the sheet says so and where the rest is. Pure but for the document's own number;
 * thread-safe. Some fifty milliseconds of one core.
 */
public final class OneSheet {
    private OneSheet() {}

    public static byte[] of(Sheet sheet) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            About.tell(
                    document, new Imprint(sheet.language(), sheet.title(), sheet.owner(), sheet.address(), sheet.at()));
            var tags = new Tags(document);
            tags.turn(page);
            var faces = new Faces(document);
            try (var content = new PDPageContentStream(document, page)) {
                new Setting(sheet, faces, tags, new Pen(content, faces, tags), page).set();
            }
            tags.end();
            var bytes = new ByteArrayOutputStream();
            // Else the hour of printing goes into it, and a reader's copy is never the same as ours.
            document.setDocumentId(sheet.at().toEpochMilli());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
