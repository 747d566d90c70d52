package org.zaedno.search.analysis;

/** How a word's beginning is told from a whole word among the terms of an index. */
public final class Beginning {

    /** No tokenizer leaves it in a word. */
    static final char MARK = '*';

    /** Whether this term is a beginning. */
    public static boolean is(CharSequence term) {
        return !term.isEmpty() && term.charAt(term.length() - 1) == MARK;
    }

    private Beginning() {}
}
