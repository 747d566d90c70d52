package org.zaedno.content.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.content.tenancy.InvalidValue;

/** The short name in an address, e.g. {@code karin-dom}. */
public record Slug(String value) {
    /** In characters. A DNS label's limit (RFC 1035 §2.3.4), so that a slug can become a sub-domain. */
    public static final int MAX_LENGTH = 63;

    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern ENDING_IYA = Pattern.compile("ия(?!\\p{L})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    /** The official transliteration (Transliteration Act, 2009). */
    private static final Map<Character, String> LATIN = Map.ofEntries(
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

    public Slug {
        if (value.length() > MAX_LENGTH || !SYNTAX.matcher(value).matches()) throw new InvalidValue("slug");
    }

    /** For what comes from an address: empty where it could not be a slug. */
    public static Optional<Slug> parse(String text) {
        return text.length() <= MAX_LENGTH && SYNTAX.matcher(text).matches()
                ? Optional.of(new Slug(text))
                : Optional.empty();
    }

    /** A slug made of a title, cut at a word; {@code item} where the title has no letter or digit to use. */
    public static Slug from(String title) {
        var latin = new StringBuilder();
        var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT).replace("ѝ", "и"), Normalizer.Form.NFC);
        for (char letter : ENDING_IYA.matcher(plain).replaceAll("ia").toCharArray()) {
            latin.append(LATIN.getOrDefault(letter, String.valueOf(letter)));
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        var words = ENDS.matcher(BETWEEN_WORDS.matcher(bare).replaceAll("-")).replaceAll("");
        return new Slug(words.isEmpty() ? "item" : cut(words, MAX_LENGTH));
    }

    /** The next one to try when this one is taken, e.g. {@code forum-2}. */
    public Slug numbered(int number) {
        var suffix = "-" + number;
        return new Slug(cut(value, MAX_LENGTH - suffix.length()) + suffix);
    }

    private static String cut(String words, int length) {
        if (words.length() <= length) return words;
        int end = words.lastIndexOf('-', length);
        return words.substring(0, end > 0 ? end : length);
    }

    @Override
    public String toString() {
        return value;
    }
}
