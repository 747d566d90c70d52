package org.zaedno.content.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.content.language.Markup;

/** The smallest part of a text that can change: a word, a sign, white space or a tag. Together the pieces are the text. */
record Piece(Type type, String name, String raw, String shown) {
    enum Type {
        WORD,
        SPACE,
        SIGN,
        /** Opens or closes bold type, a link and so on. */
        STYLE,
        OPEN,
        CLOSE,
        PICTURE
    }

    private static final Pattern ALT = Pattern.compile("\\salt=\"([^\"]*)\"");

    boolean isContent() {
        return type == Type.WORD || type == Type.SIGN || type == Type.PICTURE;
    }

    static List<Piece> ofHtml(String html) {
        var reader = new Reader(html);
        Markup.read(html, reader);
        reader.flush();
        return reader.pieces;
    }

    static List<Piece> ofPlain(String plain) {
        var reader = new Reader(plain);
        for (int at = 0; at < plain.length(); ) {
            int sign = plain.codePointAt(at);
            int end = at + Character.charCount(sign);
            reader.sign(sign, at, end);
            at = end;
        }
        reader.flush();
        return reader.pieces;
    }

    private static final class Reader implements Markup.Listener {
        private final String source;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder shown = new StringBuilder();
        private Type type = Type.SPACE;
        private int start;
        private int end;

        Reader(String source) {
            this.source = source;
        }

        @Override
        public void sign(int sign, int from, int to) {
            var next = typeOf(sign);
            if (next != type || next == Type.SIGN) flush();
            if (shown.isEmpty()) start = from;
            type = next;
            shown.appendCodePoint(next == Type.SPACE ? ' ' : sign);
            end = to;
        }

        @Override
        public void tag(String name, boolean closing, int from, int to) {
            flush();
            var raw = source.substring(from, to);
            if (name.equals("br")) pieces.add(new Piece(Type.SPACE, name, raw, "\n"));
            else if (name.equals("img")) pieces.add(new Piece(Type.PICTURE, name, raw, alternative(raw)));
            else if (!Markup.partsWords(name)) pieces.add(new Piece(Type.STYLE, closing ? "/" + name : name, raw, ""));
            else pieces.add(new Piece(closing ? Type.CLOSE : Type.OPEN, name, raw, ""));
        }

        void flush() {
            if (shown.isEmpty()) return;
            pieces.add(new Piece(type, "", source.substring(start, end), shown.toString()));
            shown.setLength(0);
        }

        private static Type typeOf(int sign) {
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) return Type.SPACE;
            int kind = Character.getType(sign);
            boolean joins = kind == Character.NON_SPACING_MARK || kind == Character.FORMAT;
            return Character.isLetterOrDigit(sign) || joins ? Type.WORD : Type.SIGN;
        }

        private static String alternative(String tag) {
            return Optional.of(ALT.matcher(tag))
                    .filter(java.util.regex.Matcher::find)
                    .map(found -> {
                        var words = new StringBuilder();
                        ofHtml(found.group(1)).forEach(piece -> words.append(piece.shown()));
                        return words.toString();
                    })
                    .orElse("");
        }
    }
}
