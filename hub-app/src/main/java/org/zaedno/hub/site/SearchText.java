package org.zaedno.hub.site;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.zaedno.search.SearchRequest;

/**
 * What somebody typed, freed of what nobody types on purpose: controls, halves of characters, direction marks.
 *
 * @param value whole, also when it is too long: it stands in the field again, to be shortened there
 */
record SearchText(String value, boolean tooLong) {
    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFD]+");

    private static final Pattern QUOTES_AROUND = Pattern.compile("^[\"„“”«»]+(?=[^\"„“”«»]*[\"„“”«»]+$)|[\"„“”«»]+$");

    static SearchText of(String typed) {
        var plain = UNTYPED.matcher(typed).replaceAll(" ");
        var line = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        return new SearchText(line, line.length() > SearchRequest.TEXT_MAX);
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** To stand between quotation marks: without such of its own around it. */
    String quoted() {
        return QUOTES_AROUND.matcher(value).replaceAll("");
    }
}
