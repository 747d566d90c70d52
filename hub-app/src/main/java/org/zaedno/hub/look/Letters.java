package org.zaedno.hub.look;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sofia Sans, bold, as outlines: one line of {@code look/letters.txt} for each character. Read by ourselves, so that a picture
 * is the same on every machine and a server needs no fonts.
 */
final class Letters {
    /** Of the typeface, in its units to the em. */
    private static final float EM = 1000;

    private static final Map<Integer, Letter> ALL = read();
    private static final int UNKNOWN = '?';

    private record Letter(int advance, Path2D outline) {}

    private Letters() {}

    static boolean knows(int sign) {
        return ALL.containsKey(sign);
    }

    /** In pixels, for a size in pixels to the em. */
    static float width(String text, float size) {
        return text.codePoints().map(sign -> letter(sign).advance).sum() * size / EM;
    }

    /** Left end and baseline at (x, y), in the colour of the canvas. */
    static void write(Graphics2D canvas, String text, float x, float y, float size) {
        float at = x;
        for (int sign : text.codePoints().toArray()) {
            var letter = letter(sign);
            canvas.fill(new AffineTransform(size / EM, 0, 0, -size / EM, at, y).createTransformedShape(letter.outline));
            at += letter.advance * size / EM;
        }
    }

    /** Broken at spaces to lines of this width at most; a single word that is wider stands alone. */
    static List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("[ \\n]+")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static Letter letter(int sign) {
        var letter = ALL.get(sign == '\u00a0' || sign == '\u202f' ? ' ' : sign);
        return letter == null ? ALL.get(UNKNOWN) : letter;
    }

    private static Map<Integer, Letter> read() {
        var letters = new HashMap<Integer, Letter>();
        try (var file = Letters.class.getResourceAsStream("/look/letters.txt")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.split(" ", 3))
                    .forEach(line -> letters.put(
                            Integer.parseInt(line[0], 16),
                            new Letter(Integer.parseInt(line[1]), Outline.of(line.length > 2 ? line[2] : "", false))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(letters);
    }
}
