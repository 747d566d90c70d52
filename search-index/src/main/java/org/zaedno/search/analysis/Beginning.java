package org.zaedno.search.analysis;

/** How a word's beginning is told from a whole word among the terms of an index. */
public final class Beginning {

    /** No tokenizer leaves it in a word. */
    static final char MARK = '*';

    /** In letters. Of 4 to 7 the best alone and beside a stem, on questions of one corpus; 4 is as good beside a stem and less exact. */
    public static final int LETTERS = 5;

    /** Whether this term is a beginning. */
    public static boolean is(CharSequence term) {
        return !term.isEmpty() && term.charAt(term.length() - 1) == MARK;
    }

    static String of(CharSequence word) {
        return word.subSequence(0, Math.min(LETTERS, word.length())).toString() + MARK;
    }

    private Beginning() {}
}
