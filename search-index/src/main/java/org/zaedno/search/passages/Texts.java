package org.zaedno.search.passages;

/** How the fields are called in which a document's words lie, in every engine. */
public final class Texts {

    /** Title alone. */
    public static final String TITLE = "title";

    /** Title, lead and text, in this order. */
    public static final String WORDS = "words";

    /** Every word of title, lead and text as it stands there. */
    public static final String WORD = "word";

    private Texts() {}
}
