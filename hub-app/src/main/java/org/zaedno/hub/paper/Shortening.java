package org.zaedno.hub.paper;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.hub.paper.Block.Piece;

/**
 * Leaves out the end of a text: whole sentences, and inside one only where it alone is longer than the room.
 *
 * @param whole whether nothing was left out
 */
record Shortening(List<Block> blocks, boolean whole) {
    private static final String REST = "\u00a0…";

    /** @param most in words */
    static Shortening of(List<Block> blocks, int most) {
        var kept = new ArrayList<Block>();
        int left = most;
        for (var block : blocks) {
            int words = words(block);
            if (words > left) {
                var begun = begun(block, left);
                // A block that cannot even begin is not missed where others stand before it.
                if (!begun.isEmpty() || kept.isEmpty()) kept.add(withRest(block, begun, left));
                else kept.add(ending(kept.removeLast()));
                return new Shortening(kept, false);
            }
            kept.add(block);
            left -= words;
        }
        return new Shortening(kept, true);
    }

    static int words(Block block) {
        return block.pieces().stream()
                .mapToInt(piece ->
                        (int) piece.text().chars().filter(sign -> sign == ' ').count()
                                + (piece.text().isBlank() ? 0 : 1))
                .sum();
    }

    /** The whole sentences at the beginning of a block that have so many words at most. */
    private static List<Piece> begun(Block block, int most) {
        var sentences = new ArrayList<Piece>();
        var pending = new ArrayList<Piece>();
        int left = most;
        for (var piece : block.pieces()) {
            for (var sentence : piece.text().split("(?<=[.!?…][“”\"]?) ")) {
                if (sentence.isBlank()) continue;
                left -= sentence.split(" ").length;
                if (left < 0) return sentences;
                pending.add(new Piece(sentence + " ", piece.style()));
                if (sentence.strip().matches("(?s).*[.!?…][“”\"]?")) {
                    sentences.addAll(pending);
                    pending.clear();
                }
            }
        }
        return sentences;
    }

    private static Block withRest(Block block, List<Piece> begun, int most) {
        return ending(new Block(block.label(), block.list(), begun.isEmpty() ? cut(block, most) : begun));
    }

    private static List<Piece> cut(Block block, int most) {
        var kept = new ArrayList<Piece>();
        int left = Math.max(1, most);
        for (var piece : block.pieces()) {
            var words = piece.text().strip().split(" ");
            if (left == 0) break;
            int taken = Math.min(left, words.length);
            kept.add(new Piece(String.join(" ", List.of(words).subList(0, taken)) + " ", piece.style()));
            left -= taken;
        }
        return kept;
    }

    private static Block ending(Block block) {
        var pieces = new ArrayList<>(block.pieces());
        var last = pieces.removeLast();
        pieces.add(new Piece(last.text().strip() + REST, last.style()));
        return new Block(block.label(), block.list(), pieces);
    }
}
