package org.zaedno.hub.words;

import java.util.Optional;

/**
 * The plainest of message formats: words with gaps like {@code {0}}, filled with other words. Most texts of a page are such,
 * and a format would be taken apart anew for each of them.
 */
final class Gaps {
    private Gaps() {}

    /** As {@link java.text.MessageFormat} would; empty where only it can: quotes, choices, numbers, a missing argument. */
    static Optional<String> filled(String text, Object... arguments) {
        if (text.indexOf('\'') >= 0) return Optional.empty();
        var filled = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int gap = text.indexOf('{'); gap >= 0; gap = text.indexOf('{', from)) {
            int number = gap + 2 < text.length() && text.charAt(gap + 2) == '}' ? text.charAt(gap + 1) - '0' : -1;
            if (number < 0 || number >= arguments.length || !(arguments[number] instanceof String word))
                return Optional.empty();
            filled.append(text, from, gap).append(word);
            from = gap + 3;
        }
        return Optional.of(filled.append(text, from, text.length()).toString());
    }
}
