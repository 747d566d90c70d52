package org.zaedno.search.query;

import java.util.Map;

/**
 * Bulgarian words in Latin letters, by the Transliteration Act of 2009. The hub makes addresses by the same law with a table of its own
 * ({@code Slug}): the module that searches knows nothing of the one that keeps texts, and thirty letters that no one will change are
 * no reason to introduce them. {@code LatinLettersTest} of the hub holds both to the same letters.
 */
public final class LatinLetters {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sht"),
            Map.entry('ъ', "a"),
            Map.entry('ь', "y"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private LatinLetters() {}

    /** @param name one word in lower case; what is no Bulgarian letter stays */
    public static String of(String name) {
        if (name.equals("българия")) return "bulgaria"; // the one exception in the Act
        var latin = new StringBuilder();
        boolean endsInIya = name.endsWith("ия");
        var written = endsInIya ? name.substring(0, name.length() - 2) : name;
        for (char letter : written.toCharArray()) latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        return endsInIya ? latin.append("ia").toString() : latin.toString();
    }
}
