package org.zaedno.hub.paper;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.hub.paper.Block.Piece;

/** Breaks words into lines of a given width. */
final class Lines {
    private static final float INDENT = 14;

    private final Faces faces;
    private final float width;

    Lines(Faces faces, float width) {
        this.faces = faces;
        this.width = width;
    }

    /** @param before room above the block, in points */
    List<Line> of(Block block, float before, boolean candid, boolean heading, int part) {
        float indent = block.isEntry() ? INDENT : 0;
        var broken = broken(block, width - indent);
        var lines = new ArrayList<Line>();
        for (int n = 0; n < broken.size(); n++) {
            boolean first = n == 0;
            float leading = broken.get(n).stream()
                    .map(piece -> piece.style().leading)
                    .max(Float::compare)
                    .orElse(Style.TEXT.leading);
            lines.add(new Line(
                    block,
                    broken.get(n),
                    indent,
                    first,
                    first ? before : 0,
                    leading,
                    candid,
                    heading || first && broken.size() > 1,
                    part));
        }
        return lines;
    }

    private List<List<Piece>> broken(Block block, float room) {
        var lines = new ArrayList<List<Piece>>();
        var line = new ArrayList<Piece>();
        float left = room;
        for (var word : words(block, room)) {
            float wide = faces.width(word.text().strip(), word.style());
            if (wide > left && !line.isEmpty()) {
                lines.add(line);
                line = new ArrayList<>();
                left = room;
            }
            line.add(word);
            left -= faces.width(word.text(), word.style());
        }
        if (!line.isEmpty()) lines.add(line);
        return lines;
    }

    /** Each with the space behind it; one that is wider than the room is parted. */
    private List<Piece> words(Block block, float room) {
        var words = new ArrayList<Piece>();
        for (var piece : block.pieces()) {
            for (var word : piece.text().split("(?<= )")) {
                if (word.isBlank() && words.isEmpty()) continue;
                for (var part : parted(word, piece.style(), room)) words.add(new Piece(part, piece.style()));
            }
        }
        return words;
    }

    private List<String> parted(String word, Style style, float room) {
        if (faces.width(word.strip(), style) <= room) return List.of(word);
        int end = word.length() - 1;
        while (end > 1 && faces.width(word.substring(0, end), style) > room) end--;
        var parts = new ArrayList<>(List.of(word.substring(0, end)));
        parts.addAll(parted(word.substring(end), style, room));
        return parts;
    }
}
