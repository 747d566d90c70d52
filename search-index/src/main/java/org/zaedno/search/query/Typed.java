package org.zaedno.search.query;

import java.util.List;
import java.util.Locale;
import org.zaedno.search.analysis.PlainText;

/** One word as somebody typed it. @param plain as it would stand in a vocabulary: without case and accents */
record Typed(String raw, String plain, int start) {

    private static final PlainText PLAIN = new PlainText();

    /** In letters. Abbreviations are shorter. */
    private static final int ABBREVIATION = 5;

    static List<Typed> words(String text) {
        return Words.of(text, PLAIN).list().stream()
                .map(word -> new Typed(word.written(), word.stem(), word.start()))
                .toList();
    }

    int end() {
        return start + raw.length();
    }

    boolean isLetters() {
        return plain.chars().allMatch(Character::isLetter);
    }

    /** In capitals: it may stand for several words, and then no letter is one too many. */
    boolean isAbbreviation() {
        return raw.length() <= ABBREVIATION && raw.equals(raw.toUpperCase(Locale.ROOT));
    }

    /** This word in the case in which the other one was typed. */
    String inCase(String meant) {
        if (raw.isEmpty() || meant.isEmpty() || !Character.isUpperCase(raw.charAt(0))) return meant;
        boolean all = raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT));
        return all
                ? meant.toUpperCase(Locale.ROOT)
                : meant.substring(0, 1).toUpperCase(Locale.ROOT) + meant.substring(1);
    }
}
