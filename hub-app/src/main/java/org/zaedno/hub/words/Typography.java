package org.zaedno.hub.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps together what a line must not part: a dash and the word before it, a one-letter word and the word after it. The
 * rules of both languages are safe in either, so no language is asked for. Repeating it changes nothing.
 */
public final class Typography {
    private static final Pattern DASH = Pattern.compile(" (?=–)");
    private static final Pattern ONE_LETTER = Pattern.compile("(?<![\\p{L}\\p{N}])([вВсСиИуУоОаАкК]) (?=\\S)");
    private static final Pattern TAG_OR_TEXT = Pattern.compile("<[^>]*>|[^<]+");

    private Typography() {}

    /** For plain text. */
    public static String flow(String text) {
        return ONE_LETTER.matcher(DASH.matcher(text).replaceAll("\u00a0")).replaceAll("$1\u00a0");
    }

    /** For sanitised HTML: what stands between the tags. */
    public static String flowHtml(String html) {
        return TAG_OR_TEXT.matcher(html).replaceAll(part -> {
            var run = part.group();
            return Matcher.quoteReplacement(run.startsWith("<") ? run : flow(run));
        });
    }
}
