package org.zaedno.content.publication;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zaedno.content.language.TypedText;

/**
 * What somebody typed to find a title, as regular expressions of PostgreSQL, one a word. Capitals, accents on и and е do
 * not matter; a word in Latin letters is also looked for in Cyrillic, by the official transliteration and the usual
 * informal ones, where some letters stand for two.
 */
final class TitleWords {
    /** More words than a title has. */
    private static final int WORDS_MAX = 12;

    private static final Map<String, String> LATIN = latin();

    private TitleWords() {}

    static List<String> patterns(String typed) {
        return Arrays.stream(TypedText.line(typed).toLowerCase(Locale.ROOT).split("[\\s\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_MAX)
                .map(TitleWords::pattern)
                .toList();
    }

    private static String pattern(String word) {
        var itself = word.chars().mapToObj(c -> letter((char) c)).collect(Collectors.joining());
        return word.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? itself + "|" + cyrillic(word) : itself;
    }

    private static String letter(char letter) {
        return switch (letter) {
            case 'и', 'ѝ' -> "[иѝ]";
            case 'е', 'ѐ' -> "[еѐ]";
            default -> quoted(letter);
        };
    }

    private static String quoted(char letter) {
        return Character.isLetterOrDigit(letter) || letter > 127 ? String.valueOf(letter) : "\\" + letter;
    }

    private static String cyrillic(String word) {
        var pattern = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            int from = at;
            var found = LATIN.entrySet().stream()
                    .filter(entry -> word.startsWith(entry.getKey(), from))
                    .findFirst();
            pattern.append(found.map(Map.Entry::getValue).orElse(letter(word.charAt(at))));
            at += found.map(entry -> entry.getKey().length()).orElse(1);
        }
        return pattern.toString();
    }

    /** The longest first. */
    private static Map<String, String> latin() {
        var letters = new LinkedHashMap<String, String>();
        String[] pairs = {
            "sht", "(щ|шт)", "zh", "ж", "ts", "(ц|тс)", "ch", "ч", "sh", "(ш|сх)", "yu", "ю", "ya", "я", "iu", "(ю|иу)",
            "ia", "(я|иа)", "a", "[аъ]", "b", "б", "c", "[цк]", "d", "д", "e", "[еѐ]", "f", "ф", "g", "г", "h", "х",
            "i", "[ийѝ]", "j", "[жй]", "k", "к", "l", "л", "m", "м", "n", "н", "o", "о", "p", "п", "q", "я", "r", "р",
            "s", "с", "t", "т", "u", "[уъ]", "v", "[вж]", "w", "в", "x", "[хкс]", "y", "[ъйу]", "z", "з", "4", "[ч4]",
            "6", "[ш6]"
        };
        for (int at = 0; at < pairs.length; at += 2) letters.put(pairs[at], pairs[at + 1]);
        return letters;
    }
}
