package org.zaedno.hub.indexing;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one likeliest reading of Bulgarian in Latin letters, official or as people write it: enough to complete a word whose end is
 * not typed yet. Whole words the search itself reads in every way that occurs.
 */
final class InCyrillic {
    /** In letters. */
    private static final int LONGEST = 3;

    private static final Map<String, String> LETTERS =
            ("sht щ zh ж ts ц ch ч sh ш yu ю ya я ju ю ja я a а b б c ц d д e е f ф"
                            + " g г h х i и j ж k к l л m м n н o о p п q я r р s с t т u у v в w в x х y й z з 4 ч 6 ш")
                    .transform(InCyrillic::pairs);

    private InCyrillic() {}

    static String of(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        var read = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int length = Math.min(LONGEST, text.length() - at);
            while (length > 1 && !LETTERS.containsKey(text.substring(at, at + length))) length--;
            var letters = text.substring(at, at + length);
            read.append(LETTERS.getOrDefault(letters, letters));
            at += length;
        }
        return read.toString();
    }

    private static Map<String, String> pairs(String line) {
        var words = line.split(" ");
        return IntStream.range(0, words.length / 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(n -> words[2 * n], n -> words[2 * n + 1]));
    }
}
