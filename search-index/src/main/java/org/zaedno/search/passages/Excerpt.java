package org.zaedno.search.passages;

import java.util.ArrayList;
import org.apache.lucene.search.uhighlight.Passage;
import org.zaedno.search.Highlighted;
import org.zaedno.search.Highlighted.Run;

/**
 * Cuts readable pieces out of a text. Where a sentence is cut, an ellipsis says so; headings and lines of facts, which would run into
 * one sentence, are kept apart by a dot.
 */
final class Excerpt {

    /** In characters: three lines on a telephone. A longer sentence is cut around its first mark. */
    static final int MAX = 280;

    /** Characters kept before the first mark when a sentence is cut. */
    private static final int BEFORE = 80;

    private static final String CUT = "…";
    private static final String BETWEEN_LINES = "\u00a0· "; // a line never begins with the dot

    /** Behind these the next line needs no dot. */
    private static final String PAUSES = ".!?…:;,–—-·";

    private static final String CLOSING = "\"'“”’»)]";

    static Highlighted whole(Passage passage, String content) {
        return new Highlighted(runs(passage, content, 0, content.length()));
    }

    static Highlighted of(Passage passage, String content) {
        int from = passage.getStartOffset();
        int to = passage.getEndOffset();
        while (from < to && isBlank(content.charAt(from))) from++;
        while (from < to && isBlank(content.charAt(to - 1))) to--;
        if (to - from <= MAX) return new Highlighted(runs(passage, content, from, to));

        int mark = passage.getMatchStarts()[0];
        int start = mark - from <= BEFORE ? from : wordStart(content, mark - BEFORE, mark);
        int end = start + MAX >= to ? to : wordEnd(content, start, start + MAX);
        var runs = runs(passage, content, start, end);
        if (start > from) runs.addFirst(new Run(CUT, false));
        if (end < to) runs.add(new Run(CUT, false));
        return new Highlighted(runs);
    }

    /** Of a text in which nothing is marked. */
    static Highlighted beginning(String text) {
        var whole = text.strip();
        if (whole.length() <= MAX) return Highlighted.unmarked(lines(whole, 0, whole.length()));
        return Highlighted.unmarked(lines(whole, 0, wordEnd(whole, 0, MAX)) + CUT);
    }

    private static ArrayList<Run> runs(Passage passage, String content, int from, int to) {
        var runs = new ArrayList<Run>();
        int done = from;
        for (int match = 0; match < passage.getNumMatches(); match++) {
            int start = Math.max(done, passage.getMatchStarts()[match]);
            int end = Math.min(to, passage.getMatchEnds()[match]);
            if (end <= start) continue;
            if (start > done) runs.add(new Run(lines(content, done, start), false));
            runs.add(new Run(content.substring(start, end), true));
            done = end;
        }
        if (to > done) runs.add(new Run(lines(content, done, to), false));
        return runs;
    }

    private static String lines(String content, int from, int to) {
        var shown = new StringBuilder(to - from);
        for (int at = from, end; at < to; at = end) {
            end = at + 1;
            if (!isBlank(content.charAt(at))) {
                shown.append(content.charAt(at));
                continue;
            }
            while (end < to && isBlank(content.charAt(end))) end++;
            boolean newLine = content.substring(at, end).indexOf('\n') >= 0;
            if (!newLine) shown.append(content, at, end);
            else shown.append(pauses(content, at) ? " " : BETWEEN_LINES);
        }
        return shown.toString();
    }

    private static boolean pauses(String content, int end) {
        int last = end - 1;
        while (last >= 0 && CLOSING.indexOf(content.charAt(last)) >= 0) last--;
        return last < 0 || PAUSES.indexOf(content.charAt(last)) >= 0;
    }

    private static int wordStart(String content, int from, int mark) {
        for (int at = from; at < mark; at++) {
            if (isBlank(content.charAt(at))) return at + 1;
        }
        return mark;
    }

    private static int wordEnd(String content, int start, int limit) {
        for (int at = limit; at > start; at--) {
            if (isBlank(content.charAt(at))) return at;
        }
        return Character.isLowSurrogate(content.charAt(limit)) ? limit - 1 : limit;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == Passages.BETWEEN_PARTS;
    }

    private Excerpt() {}
}
