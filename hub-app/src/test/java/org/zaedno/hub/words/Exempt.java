package org.zaedno.hub.words;

import java.util.Set;

/** What may stand in the sources although it is written in letters. */
final class Exempt {
    /** Texts that name the other language in that language, or names that are the same in both. */
    static final Set<String> SPEAKS_BOTH = Set.of("site.language.other", "workspace.language.other");

    /** Code that works on letters, not with sentences. */
    static final Set<String> ABOUT_LETTERS = Set.of("Typography.java", "Dates.java");

    private Exempt() {}
}
