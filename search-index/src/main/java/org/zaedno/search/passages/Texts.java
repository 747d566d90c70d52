package org.zaedno.search.passages;

import org.zaedno.search.query.Where;

/** How the fields are called in which a document's words lie, in every engine. */
public final class Texts {

    /** Title alone. */
    public static final String TITLE = "title";

    /** Title, lead and text, in this order. */
    public static final String WORDS = "words";

    /** Every word of title, lead and text as it stands there. */
    public static final String WORD = "word";

    /** In which of these something is looked for. */
    public static String of(Where where) {
        return switch (where) {
            case WORDS -> WORDS;
            case TITLE -> TITLE;
            case WORD -> WORD;
        };
    }

    /** Without the sign that stands between a document's title, lead and text. */
    public static String clean(String text) {
        return text.replace(Passages.BETWEEN_PARTS, ' ');
    }

    private Texts() {}
}
