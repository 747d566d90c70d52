package org.zaedno.hub.site;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.zaedno.search.SearchRequest;

/** What somebody typed, freed of what nobody types on purpose: controls, halves of characters, direction marks. */
record SearchText(String value, boolean tooLong) {
    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFD]+");

    private static final Pattern QUOTES_AROUND = Pattern.compile("^[\"„“”«»]+(?=[^\"„“”«»]*[\"„“”«»]+$)|[\"„“”«»]+$");

    static SearchText of(String typed) {
        // ten times the limit is enough to see that it is too long; nothing behind that is looked at
        var start = typed.substring(0, Math.min(typed.length(), SearchRequest.TEXT_MAX * 10));
        var plain = UNTYPED.matcher(start).replaceAll(" ");
        var line = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        boolean tooLong = line.length() > SearchRequest.TEXT_MAX;
        return new SearchText(tooLong ? cut(line) : line, tooLong);
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** To stand between quotation marks: without such of its own around it. */
    String quoted() {
        return QUOTES_AROUND.matcher(value).replaceAll("");
    }

    private static String cut(String line) {
        int end = SearchRequest.TEXT_MAX;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }
}
