package org.zaedno.hub.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zaedno.hub.paper.Block.Piece;

/**
 * Leaves out whole sentences, and parts of one only where it alone is longer than the room: of a list the ends of its entries,
 * so that every step is still told, of any other text its own end.
 *
 * @param whole whether nothing was left out
 */
record Shortening(List<Block> blocks, boolean whole) {
    /** In words: a long one. */
    private static final int SENTENCE = 24;

    private static final String REST = "\u00a0…";

    /** @param most in words */
    static Shortening of(List<Block> blocks, int most) {
        if (words(blocks) <= most) return new Shortening(blocks, true);
        return entryByEntry(blocks, most).orElseGet(() -> fromTheEnd(blocks, most));
    }

    /** Empty where it is no list, or where the first sentences alone are too many. */
    private static Optional<Shortening> entryByEntry(List<Block> blocks, int most) {
        if (blocks.stream().filter(Block::isEntry).count() < 2) return Optional.empty();
        Optional<Shortening> best = Optional.empty();
        int fits = 0;
        int fitsNot = most;
        while (fitsNot - fits > 1) {
            int each = (fits + fitsNot) / 2;
            var tried = blocks.stream().map(block -> atMost(block, each)).toList();
            if (words(tried) <= most) {
                best = Optional.of(new Shortening(tried, false));
                fits = each;
            } else fitsNot = each;
        }
        return best;
    }

    /** At least the first sentence. */
    private static Block atMost(Block block, int most) {
        if (words(block) <= most) return block;
        var begun = begun(block, most);
        for (int more = most; begun.isEmpty() && more <= 2 * SENTENCE; more += SENTENCE / 4) begun = begun(block, more);
        return withRest(block, begun, SENTENCE);
    }

    private static Shortening fromTheEnd(List<Block> blocks, int most) {
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

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Shortening::words).sum();
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
            for (var sentence : piece.text().split("(?<=[.!?…][“”\"]? )")) {
                left -= sentence.strip().split(" ").length;
                if (left < 0) return sentences;
                pending.add(new Piece(sentence, piece.style()));
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
        pieces.add(new Piece(last.text().stripTrailing() + REST, last.style()));
        return new Block(block.label(), block.list(), pieces);
    }
}
