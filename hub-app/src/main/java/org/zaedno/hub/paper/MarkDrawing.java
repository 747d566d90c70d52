package org.zaedno.hub.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Draws a mark of {@link org.zaedno.hub.look.Weaving}, which speaks of a square ground and paths of straight lines. */
final class MarkDrawing {
    /** How far a mark reaches from its middle, in its own measure. */
    private static final float REACH = 24;

    private static final Pattern SHAPE =
            Pattern.compile("<rect[^>]* fill=\"#([0-9a-f]{6})\"/>|<path fill=\"#([0-9a-f]{6})\"[^>]* d=\"([^\"]*)\"/>");
    private static final Pattern STEP = Pattern.compile("([MLHVlhvz])|(-?\\d+(?:\\.\\d+)?)");

    private final PDPageContentStream page;
    private char command;
    private float x;
    private float y;
    private float startX;
    private float startY;

    private MarkDrawing(PDPageContentStream page) {
        this.page = page;
    }

    /** @param side in points; the lower left corner is at x, y */
    static void draw(PDPageContentStream page, String svg, float x, float y, float side) throws IOException {
        float scale = side / (2 * REACH);
        page.transform(new Matrix(scale, 0, 0, -scale, x + side / 2, y + side / 2));
        var shape = SHAPE.matcher(svg);
        while (shape.find()) {
            boolean ground = shape.group(1) != null;
            page.setNonStrokingColor(new Color(Integer.parseInt(shape.group(ground ? 1 : 2), 16)));
            if (ground) page.addRect(-REACH, -REACH, 2 * REACH, 2 * REACH);
            else new MarkDrawing(page).path(shape.group(3));
            page.fillEvenOdd();
        }
    }

    private void path(String d) throws IOException {
        var step = STEP.matcher(d);
        while (step.find()) {
            if (step.group(1) == null) number(Float.parseFloat(step.group(2)), step);
            else if (step.group(1).equals("z")) close();
            else command = step.group(1).charAt(0);
        }
    }

    private void number(float first, java.util.regex.Matcher step) throws IOException {
        switch (command) {
            case 'H' -> x = first;
            case 'h' -> x += first;
            case 'V' -> y = first;
            case 'v' -> y += first;
            default -> {
                step.find();
                float second = Float.parseFloat(step.group(2));
                boolean relative = command == 'l';
                x = relative ? x + first : first;
                y = relative ? y + second : second;
            }
        }
        if (command == 'M') {
            startX = x;
            startY = y;
            page.moveTo(x, y);
            command = 'L';
        } else page.lineTo(x, y);
    }

    private void close() throws IOException {
        page.closePath();
        x = startX;
        y = startY;
    }
}
