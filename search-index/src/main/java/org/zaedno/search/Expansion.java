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

    /** Within a sentence: a name begins small unless a later capital tells that it is an abbreviation or somebody's own. */
    public List<String> alsoWithinSentence() {
        return also.stream().map(Expansion::small).toList();
    }

    private static String small(String name) {
        if (name.isEmpty()) return name;
        int first = name.codePointAt(0);
        var rest = name.substring(Character.charCount(first));
        if (rest.isEmpty() || rest.codePoints().anyMatch(Character::isUpperCase)) return name;
        return Character.toString(Character.toLowerCase(first)) + rest;
    }
}
