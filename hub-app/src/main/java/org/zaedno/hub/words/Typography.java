package org.zaedno.hub.words;

/**
 * Keeps together what a line must not part: a dash and the word before it, a one-letter word and the word after it. The
 * rules of both languages are safe in either, so no language is asked for. Repeating it changes nothing. One pass and no
 * pattern: every text of every page goes through here.
 */
public final class Typography {
    private static final String ONE_LETTER_WORDS = "вВсСиИуУоОаАкК";
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Typography() {}

    /** For plain text. */
    public static String flow(String text) {
        return flow(text, false);
    }

    /** For sanitised HTML: what stands between the tags. */
    public static String flowHtml(String html) {
        return flow(html, true);
    }

    private static String flow(String text, boolean html) {
        char[] kept = null;
        boolean inTag = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (html && letter == '<') inTag = true;
            else if (html && letter == '>') inTag = false;
            else if (letter == ' ' && !inTag && binds(text, at)) {
                if (kept == null) kept = text.toCharArray();
                kept[at] = NO_BREAK_SPACE;
            }
        }
        return kept == null ? text : new String(kept);
    }

    private static boolean binds(String text, int space) {
        if (space + 1 == text.length()) return false;
        char next = text.charAt(space + 1);
        return next == '–' || (isOneLetterWord(text, space - 1) && !Character.isWhitespace(next));
    }

    private static boolean isOneLetterWord(String text, int at) {
        return at >= 0
                && ONE_LETTER_WORDS.indexOf(text.charAt(at)) >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}
