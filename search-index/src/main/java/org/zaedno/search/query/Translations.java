package org.zaedno.search.query;

import java.util.List;

/** How words are said in the other of the two languages. Thread-safe; may know more from one question to the next. */
public interface Translations {

    /** Knows no word. */
    Translations NONE = stem -> List.of();

    /**
     * The likeliest first, few; none where the word is not known.
     *
     * @param stem one word as {@link org.zaedno.search.analysis.StemmedText} makes it
     */
    List<Translation> of(String stem);
}
