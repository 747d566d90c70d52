package org.zaedno.search.elasticsearch;

import org.zaedno.search.Facet;
import org.zaedno.search.passages.Texts;

/** The fields of a document, as {@code index.json} declares them: the same as those of the embedded engine. */
final class Fields {

    static final String ID = "id";
    static final String ITEM = "item";
    static final String KIND = "kind";
    static final String OWNER = "owner";
    static final String LANGUAGE = "language";
    static final String THEME = "theme";
    static final String YIELDS_IN = "yields-in";
    static final String ADDRESS = "address";
    static final String DATE = "date";
    static final String PUBLISHED = "published";
    static final String TITLE = Texts.TITLE;
    static final String WORDS = Texts.WORDS;
    static final String WORD = Texts.WORD;
    static final String TITLE_WORD = "title-word";
    static final String TITLE_BEGINNING = "title-beginning";
    static final String OPEN = "open";
    static final String OPEN_FOR_A_TIME = "open-for-a-time";
    static final String OPEN_FROM = "open-from";
    static final String OPEN_UNTIL = "open-until";

    static String of(Facet facet) {
        return switch (facet) {
            case KIND -> KIND;
            case OWNER -> OWNER;
            case LANGUAGE -> LANGUAGE;
            case THEME -> THEME;
        };
    }

    private Fields() {}
}
