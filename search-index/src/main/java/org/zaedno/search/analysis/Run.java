package org.zaedno.search.analysis;

/**
 * Letters and digits that stand together, and what joins them: {@code обществено-полезен}, {@code Е.О.О.Д}, {@code 1 500,50}. In
 * small letters, without silent ones; each letter knows where it stood. Reused: one run at a time.
 */
final class Run {

    /** In letters. What is longer is no word; it is cut. */
    static final int LONGEST = 255;

    final char[] letters = new char[LONGEST];
    private final boolean[] capital = new boolean[LONGEST];
    private final int[] from = new int[LONGEST];
    private final int[] to = new int[LONGEST];
    private final int[] begins = new int[LONGEST];
    private final char[] joint = new char[LONGEST];
    private int length;
    private int segments;

    void clear() {
        length = 0;
        segments = 0;
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean isFull() {
        return length + 1 >= LONGEST;
    }

    void begin(char joinedBy) {
        joint[segments] = joinedBy;
        begins[segments++] = length;
    }

    void add(char letter, boolean isCapital, int start, int end) {
        letters[length] = letter;
        capital[length] = isCapital;
        from[length] = start;
        to[length++] = end;
    }

    /** What is silent belongs to the letter before it. */
    void stretch(int end) {
        to[length - 1] = end;
    }

    void breve() {
        if (letters[length - 1] == 'и') letters[length - 1] = 'й';
    }

    int segments() {
        return segments;
    }

    /** How this segment is joined to the one before; 0 for the first. */
    char joint(int segment) {
        return joint[segment];
    }

    int begin(int segment) {
        return begins[segment];
    }

    int end(int segment) {
        return segment + 1 < segments ? begins[segment + 1] : length;
    }

    int size(int segment) {
        return end(segment) - begin(segment);
    }

    char last() {
        return letters[length - 1];
    }

    int lastSize() {
        return length - begins[segments - 1];
    }

    String text(int segment) {
        return new String(letters, begin(segment), size(segment));
    }

    /** Where the segments from this to that one stood. */
    int start(int segment) {
        return from[begin(segment)];
    }

    int stop(int segment) {
        return to[end(segment) - 1];
    }

    boolean isNumber(int segment) {
        for (int n = begin(segment); n < end(segment); n++) if (!Character.isDigit(letters[n])) return false;
        return true;
    }

    boolean isCapitals(int segment) {
        for (int n = begin(segment); n < end(segment); n++) if (!capital[n]) return false;
        return true;
    }
}
