package org.zaedno.hub.words;

import java.util.Set;

/**
 * Keeps together what a line must not part: a dash and the word before it, a one-letter word and the word after it, a number
 * and what it counts, a day and its month, a sign and its number. Only spaces change, never a letter, and quotation marks
 * are the author's own. The rules of both languages are safe in either, so no language is asked for. Repeating it changes
 * nothing. One pass and no pattern: every text of every page goes through here.
 */
public final class Typography {
    private static final String ONE_LETTER_WORDS = "вВсСиИуУоОаАкК";
    private static final char NO_BREAK_SPACE = '\u00a0';
    /** In characters: the longest word of the two lists below. */
    private static final int COUNTED_MAX = 9;
    /** What stands behind a number. With a full stop where it is written with one. */
    private static final Set<String> COUNTED = Set.of(
            "г.",
            "год.",
            "ч.",
            "ч",
            "мин.",
            "мин",
            "сек.",
            "лв.",
            "лв",
            "ст.",
            "евро",
            "€",
            "%",
            "‰",
            "км",
            "м",
            "см",
            "мм",
            "кг",
            "хил.",
            "млн.",
            "млн",
            "млрд.",
            "бр.",
            "km",
            "m",
            "cm",
            "kg",
            "min",
            "h",
            "am",
            "pm",
            "януари",
            "февруари",
            "март",
            "април",
            "май",
            "юни",
            "юли",
            "август",
            "септември",
            "октомври",
            "ноември",
            "декември",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** What stands before a number. */
    private static final Set<String> COUNTING = Set.of("№", "§", "чл.", "ал.", "т.", "стр.", "бр.", "гл.", "No.", "p.");

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
        if (space == 0 || space + 1 == text.length()) return false;
        char before = text.charAt(space - 1);
        char next = text.charAt(space + 1);
        if (next == '–') return true;
        if (isDigit(before)) return isDigit(next) ? isThousand(text, space) : COUNTED.contains(behind(text, space));
        if (isDigit(next) && COUNTING.contains(ahead(text, space))) return true;
        return isOneLetterWord(text, space - 1) && !isSpace(next);
    }

    /** 10 000: at most three digits, and exactly three behind them. */
    private static boolean isThousand(String text, int space) {
        int from = space;
        while (from > 0 && isDigit(text.charAt(from - 1))) from--;
        int to = space + 1;
        while (to < text.length() && isDigit(text.charAt(to))) to++;
        return space - from <= 3 && to - space - 1 == 3;
    }

    /** The word behind a space with a full stop that belongs to it; empty for a long one. */
    private static String behind(String text, int space) {
        int end = space + 1;
        while (end < text.length() && end - space <= COUNTED_MAX + 1 && isOfWord(text.charAt(end))) end++;
        boolean stop = end < text.length() && text.charAt(end) == '.';
        var word = text.substring(space + 1, end);
        return stop && COUNTED.contains(word + ".") ? word + "." : word;
    }

    private static String ahead(String text, int space) {
        int from = space;
        while (from > 0 && space - from <= COUNTED_MAX && !isSpace(text.charAt(from - 1))) from--;
        while (from < space && "(„“\"[>".indexOf(text.charAt(from)) >= 0) from++;
        return text.substring(from, space);
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetter(sign) || sign == '%' || sign == '€' || sign == '‰';
    }

    /** A kept one too, or a second time would find other words than the first. */
    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || sign == NO_BREAK_SPACE;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isOneLetterWord(String text, int at) {
        return at >= 0
                && ONE_LETTER_WORDS.indexOf(text.charAt(at)) >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}
