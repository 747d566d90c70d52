package org.zaedno.hub.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * By what somebody is found at the door: small Latin letters, whichever alphabet they were written in. {@code check-in.js}
 * does the same to what is typed; both tables are one.
 */
final class GuestWords {
    /** The official transliteration, with i for й, and for the y of я and ю, so that the usual informal ones fit as well. */
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "ts", "ch", "sh", "sht", "a", "i", "i", "i", "e", "iu", "ia"
    };

    private GuestWords() {}

    static String folded(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.codePoints()
                .mapToObj(sign -> sign >= 'а' && sign <= 'я' ? LATIN[sign - 'а'] : Character.toString(sign))
                .collect(Collectors.joining())
                .replaceAll("[yj]", "i")
                .replace('w', 'v')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Whether each word of the question begins one of these. */
    static boolean fit(String folded, String asked) {
        var words = " " + folded;
        for (var word : folded(asked).split(" ")) {
            if (!words.contains(" " + word)) return false;
        }
        return true;
    }
}
