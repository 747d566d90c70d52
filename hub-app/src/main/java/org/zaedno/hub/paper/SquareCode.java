package org.zaedno.hub.paper;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.zaedno.hub.look.QrCode;

/** Draws a square code; what it says must stand beside it in letters. */
final class SquareCode {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");

    private SquareCode() {}

    /** @param side in points, with the quiet edge; the lower left corner is at x, y */
    static void draw(PDPageContentStream page, String text, float x, float y, float side) throws IOException {
        var code = QrCode.of(text);
        float unit = side / code.side();
        page.setNonStrokingColor(new java.awt.Color(Ink.DARK));
        var runs = RUN.matcher(code.path());
        while (runs.find()) {
            float from = Integer.parseInt(runs.group(1)) * unit;
            float down = (Integer.parseInt(runs.group(2)) + 1) * unit;
            page.addRect(x + from, y + side - down, Integer.parseInt(runs.group(3)) * unit, unit);
        }
        page.fill();
    }
}
