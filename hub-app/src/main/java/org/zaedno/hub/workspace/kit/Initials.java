package org.zaedno.hub.workspace.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands in the place of a face. */
public final class Initials {
    private Initials() {}

    /** Of the first and the last name. */
    public static String of(String name) {
        var words = Arrays.stream(name.strip().split("[\\s„“]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream()
                .filter(word -> word.equals(words.getFirst()) || word.equals(words.getLast()))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
