package org.zaedno.hub.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** Beginnings: of texts that introduce something, and of lines. */
final class Sentences {
    /** A mark that ends a sentence, before a space and a capital: „2017 г.“ inside one is not an end. */
    private static final Pattern END = Pattern.compile("(?<=[.!?…][“”\"]?)\\s+(?=[„“\"]?\\p{Lu})");

    private Sentences() {}

    static String first(String text) {
        return END.split(text.strip(), 2)[0];
    }

    /** As at the head of a line. */
    static String begun(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
