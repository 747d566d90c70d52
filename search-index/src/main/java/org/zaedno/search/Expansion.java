package org.zaedno.search;

import java.util.List;

/**
 * Other names that were looked for beside what was asked.
 *
 * @param asked as it stands in the question
 * @param also as they are shown, the nearest first
 */
public record Expansion(String asked, List<String> also, Why why) {

    public enum Why {
        /** The editors' glossary: a term, its abbreviation, an old name. */
        GLOSSARY,
        /** The same in the other language. */
        LANGUAGE
    }

    public Expansion {
        also = List.copyOf(also);
    }
}
