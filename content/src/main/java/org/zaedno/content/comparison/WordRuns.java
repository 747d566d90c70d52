package org.zaedno.content.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.zaedno.content.comparison.Piece.Type;
import org.zaedno.content.comparison.Run.Change;

/** What happened to the words of one passage. Knows at each word in which style it was and is. */
final class WordRuns {
    /** In characters: a shorter word left standing alone between changes makes them harder to read. */
    private static final int ISLAND = 3;

    private final List<Run> runs = new ArrayList<>();
    private final Deque<String> styleBefore;
    private final Deque<String> styleAfter;
    private final StringBuilder raw = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private Change change = Change.SAME;
    private int words;
    private boolean inRow;

    private WordRuns(Deque<String> styleBefore, Deque<String> styleAfter) {
        this.styleBefore = styleBefore;
        this.styleAfter = styleAfter;
    }

    static List<Run> of(Block before, Block after) {
        var first = before.pieces();
        var second = after.pieces();
        var partners = Matching.of(raws(first), raws(second));
        sinkIslands(first, partners);
        var runs = new WordRuns(new ArrayDeque<>(), new ArrayDeque<>());
        int at2 = 0;
        for (int at = 0; at < first.size(); ) {
            if (partners[at] == Matching.NONE) {
                runs.add(Change.REMOVED, first.get(at++));
                continue;
            }
            while (at2 < partners[at]) runs.add(Change.ADDED, second.get(at2++));
            runs.add(Change.SAME, first.get(at++));
            at2++;
        }
        while (at2 < second.size()) runs.add(Change.ADDED, second.get(at2++));
        return runs.finished();
    }

    static List<Run> all(Change change, Block block) {
        var runs = new WordRuns(new ArrayDeque<>(), new ArrayDeque<>());
        block.pieces().forEach(piece -> runs.add(change, piece));
        return runs.finished();
    }

    private static List<String> raws(List<Piece> pieces) {
        return pieces.stream().map(Piece::raw).toList();
    }

    /** Parts the partners of what stands alone between two changes and says next to nothing. */
    private static void sinkIslands(List<Piece> pieces, int[] partners) {
        for (int at = 0; at < partners.length; ) {
            int end = at;
            while (end < partners.length
                    && partners[end] != Matching.NONE
                    && (end == at || partners[end] == partners[end - 1] + 1)) end++;
            if (end == at) {
                at++;
                continue;
            }
            boolean between = at > 0 && end < partners.length && partners[at] > 0;
            if (between && saysLittle(pieces.subList(at, end)))
                for (int i = at; i < end; i++) partners[i] = Matching.NONE;
            at = end;
        }
    }

    private static boolean saysLittle(List<Piece> island) {
        int letters = 0;
        for (var piece : island) {
            if (piece.type() != Type.WORD && piece.type() != Type.SPACE && piece.type() != Type.SIGN) return false;
            if (piece.shown().equals("\n")) return false;
            if (piece.type() == Type.WORD) letters += piece.shown().length();
        }
        return letters <= ISLAND;
    }

    private void add(Change happened, Piece piece) {
        if (piece.type() == Type.STYLE) {
            if (happened != Change.ADDED) style(styleBefore, piece);
            if (happened != Change.REMOVED) style(styleAfter, piece);
        }
        boolean restyled = happened == Change.SAME
                && piece.type() == Type.WORD
                && !(styleBefore.containsAll(styleAfter) && styleAfter.containsAll(styleBefore));
        var next = restyled ? Change.RESTYLED : happened;
        // what is between restyled words goes with them
        if (change == Change.RESTYLED && next == Change.SAME && piece.type() == Type.SPACE) next = Change.RESTYLED;
        if (next != change) flush();
        change = next;
        raw.append(piece.raw());
        text.append(shown(piece));
        if (piece.type() == Type.WORD) words++;
    }

    private String shown(Piece piece) {
        if (piece.type() != Type.OPEN) return piece.shown();
        if (piece.name().equals("tr")) inRow = false;
        if (!piece.name().equals("td") && !piece.name().equals("th")) return "";
        boolean first = !inRow;
        inRow = true;
        return first ? "" : "\t";
    }

    private static void style(Deque<String> style, Piece tag) {
        if (tag.name().startsWith("/")) {
            var name = tag.name().substring(1);
            style.stream()
                    .filter(open -> open.startsWith("<" + name))
                    .findFirst()
                    .ifPresent(style::remove);
        } else style.push(tag.raw());
    }

    private List<Run> finished() {
        flush();
        return runs;
    }

    private void flush() {
        if (raw.isEmpty()) return;
        var written = raw.toString();
        runs.add(new Run(
                change,
                change == Change.ADDED ? "" : written,
                change == Change.REMOVED ? "" : written,
                text.toString(),
                words));
        raw.setLength(0);
        text.setLength(0);
        words = 0;
    }
}
