package org.zaedno.content.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.comparison.Passage.Form;
import org.zaedno.content.comparison.Piece.Type;

/**
 * The pieces of one passage with the tags around it. A row of a table and a picture with its caption are one passage
 * each. Together the blocks are the text.
 */
record Block(Form form, List<Piece> pieces, String raw, Map<String, Integer> words) {
    private static final Set<String> WHOLE = Set.of("tr", "figure");

    static Block of(Form form, List<Piece> pieces) {
        var raw = pieces.stream().map(Piece::raw).collect(Collectors.joining());
        var words = new HashMap<String, Integer>();
        for (var piece : pieces) {
            if (piece.type() == Type.WORD || piece.type() == Type.PICTURE) words.merge(piece.raw(), 1, Integer::sum);
        }
        return new Block(form, List.copyOf(pieces), raw, words);
    }

    /** 1: the same words however often moved; 0: none in common. */
    double likeness(Block other) {
        int mine = count(words);
        int theirs = count(other.words);
        if (mine + theirs == 0) return form == other.form ? 1 : 0;
        int common = 0;
        for (var word : words.entrySet()) {
            common += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / (mine + theirs);
    }

    String shown() {
        return pieces.stream().map(Piece::shown).collect(Collectors.joining());
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    static List<Block> of(List<Piece> text) {
        var cutter = new Cutter();
        text.forEach(cutter::take);
        cutter.cut();
        return cutter.blocks;
    }

    private static final class Cutter {
        private final List<Block> blocks = new ArrayList<>();
        private final Deque<String> open = new ArrayDeque<>();
        private List<Piece> current = new ArrayList<>();
        private Form form = Form.PARAGRAPH;
        private String whole = "";
        private boolean content;
        private boolean closed;

        void take(Piece piece) {
            switch (piece.type()) {
                case OPEN -> open(piece);
                case CLOSE -> close(piece);
                case WORD, SIGN, PICTURE -> content(piece);
                case SPACE, STYLE -> current.add(piece);
            }
        }

        private void open(Piece piece) {
            if (whole.isEmpty() && content) cut();
            if (!piece.name().equals("hr")) open.push(piece.name());
            if (whole.isEmpty() && WHOLE.contains(piece.name())) {
                whole = piece.name();
                form = form();
                content = true;
            }
            current.add(piece);
        }

        private void close(Piece piece) {
            open.remove(piece.name());
            current.add(piece);
            if (piece.name().equals(whole)) whole = "";
            if (content && whole.isEmpty()) closed = true;
        }

        private void content(Piece piece) {
            if (closed) cut();
            if (!content) form = form();
            content = true;
            current.add(piece);
        }

        void cut() {
            if (current.isEmpty()) return;
            blocks.add(Block.of(form, current));
            current = new ArrayList<>();
            form = Form.PARAGRAPH;
            content = false;
            closed = false;
        }

        private Form form() {
            for (var name : open) {
                switch (name) {
                    case "h1", "h2" -> {
                        return Form.HEADING_2;
                    }
                    case "h3" -> {
                        return Form.HEADING_3;
                    }
                    case "h4", "h5", "h6" -> {
                        return Form.HEADING_4;
                    }
                    case "li" -> {
                        return inNumbers() ? Form.NUMBERED : Form.BULLET;
                    }
                    case "blockquote" -> {
                        return Form.QUOTATION;
                    }
                    case "tr" -> {
                        return Form.ROW;
                    }
                    case "caption", "figcaption" -> {
                        return Form.CAPTION;
                    }
                    case "figure" -> {
                        return Form.PICTURE;
                    }
                    default -> {}
                }
            }
            return Form.PARAGRAPH;
        }

        private boolean inNumbers() {
            return open.stream()
                    .filter(name -> name.equals("ol") || name.equals("ul"))
                    .findFirst()
                    .filter("ol"::equals)
                    .isPresent();
        }
    }
}
