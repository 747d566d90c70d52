package org.zaedno.hub.site;

import java.util.regex.Pattern;

/** Parts a text that introduces something. */
final class Sentences {
    /** A mark that ends a sentence, before a space and a capital: „2017 г.“ inside one is not an end. */
    private static final Pattern END = Pattern.compile("(?<=[.!?…][“”\"]?)\\s+(?=[„“\"]?\\p{Lu})");

    private Sentences() {}

    static String first(String text) {
        return END.split(text.strip(), 2)[0];
    }
}
