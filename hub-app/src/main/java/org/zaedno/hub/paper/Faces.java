package org.zaedno.hub.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sofia Sans in two weights, of which a document takes along the letters it uses. Its own Cyrillic is the Bulgarian one. */
final class Faces {
    private static final byte[] REGULAR = bytes("SofiaSans_400Regular.ttf");
    private static final byte[] BOLD = bytes("SofiaSans_700Bold.ttf");

    private record Measured(String word, boolean bold) {}

    private final TrueTypeFont letters;
    private final PDFont regular;
    private final PDFont bold;
    private final Map<Measured, Float> widths = new HashMap<>();

    Faces(PDDocument document) throws IOException {
        this.letters = parsed(REGULAR);
        this.regular = PDType0Font.load(document, letters, true);
        this.bold = PDType0Font.load(document, parsed(BOLD), true);
    }

    PDFont of(Style style) {
        return style.bold ? bold : regular;
    }

    PDFont of(Type type) {
        return type.bold() ? bold : regular;
    }

    /** In points. */
    float width(String text, Style style) {
        return widths.computeIfAbsent(new Measured(text, style.bold), this::measured) * style.size / 1000;
    }

    /** In points. */
    float width(String text, Type type) {
        return measured(new Measured(text, type.bold())) * type.size() / 1000;
    }

    /** What this face can write: a space that does not break looks like any other, and a sign it has not is left out. */
    String writable(String text) {
        var known = new StringBuilder();
        text.codePoints()
                .map(sign -> sign == '\u00a0' ? ' ' : sign)
                .filter(this::has)
                .forEach(known::appendCodePoint);
        return known.toString();
    }

    private boolean has(int sign) {
        try {
            return letters.getUnicodeCmapLookup().getGlyphId(sign) != 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private float measured(Measured word) {
        try {
            return (word.bold() ? bold : regular).getStringWidth(writable(word.word()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without ligatures: two letters drawn as one are not always found again by who searches the text. */
    private static TrueTypeFont parsed(byte[] face) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(face));
        font.setEnableGsub(false);
        return font;
    }

    private static byte[] bytes(String file) {
        try (InputStream bytes = Faces.class.getResourceAsStream("/paper/" + file)) {
            return Objects.requireNonNull(bytes, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
