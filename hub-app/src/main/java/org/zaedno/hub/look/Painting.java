package org.zaedno.hub.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.regex.Pattern;

/** Paints what the generators draw as SVG: paths, rectangles and groups that are moved. Nothing else is understood. */
final class Painting {
    private static final Pattern TAG = Pattern.compile("<(/?)(path|rect|g)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private Painting() {}

    static void paint(Graphics2D canvas, String svg) {
        var before = new ArrayDeque<AffineTransform>();
        var tags = TAG.matcher(svg);
        while (tags.find()) {
            var attributes = tags.group(3);
            if (tags.group(2).equals("g")) {
                if (tags.group(1).isEmpty()) {
                    before.push(canvas.getTransform());
                    canvas.transform(matrix(attribute(attributes, "transform")));
                } else {
                    canvas.setTransform(before.pop());
                }
                continue;
            }
            canvas.setColor(Color.decode(attribute(attributes, "fill")));
            canvas.fill(
                    tags.group(2).equals("rect")
                            ? rectangle(attributes)
                            : Outline.of(attribute(attributes, "d"), attributes.contains("evenodd")));
        }
    }

    private static Rectangle2D rectangle(String attributes) {
        return new Rectangle2D.Float(
                Float.parseFloat(attribute(attributes, "x")),
                Float.parseFloat(attribute(attributes, "y")),
                Float.parseFloat(attribute(attributes, "width")),
                Float.parseFloat(attribute(attributes, "height")));
    }

    private static AffineTransform matrix(String transform) {
        var numbers =
                transform.substring("matrix(".length(), transform.length() - 1).split(" ");
        var values = new double[numbers.length];
        for (int i = 0; i < values.length; i++) values[i] = Double.parseDouble(numbers[i]);
        return new AffineTransform(values);
    }

    private static String attribute(String attributes, String name) {
        return ATTRIBUTE
                .matcher(attributes)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();
    }
}
