package org.zaedno.content.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads HTML from its beginning to its end and tells what stands where: tags and signs, each with its place in the text
 * as it is written. Together the places cover the text without a gap. Meant for what has passed the sanitiser; anything
 * else is read too, without ever failing.
 */
public final class Markup {
    /** These part words; all other tags stand inside a word as if they were not there. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "div",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "hr",
            "br",
            "img");

    private static final Map<String, Integer> ENTITIES = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("nbsp", 0xa0),
            Map.entry("shy", 0xad));

    /** In characters, with the signs around it: longer is no entity. */
    private static final int ENTITY_MAX = 10;

    /** Is told what stands from {@code start} until just before {@code end}, in the order of the text. */
    public interface Listener {
        /** @param name in small letters, without the slash; {@code !} for a comment */
        void tag(String name, boolean closing, int start, int end);

        /** @param sign a code point, whether written as itself or as an entity */
        void sign(int sign, int start, int end);
    }

    private Markup() {}

    /** Whether words on both sides of this tag are different words. */
    public static boolean partsWords(String tag) {
        return BLOCKS.contains(tag);
    }

    public static void read(String html, Listener listener) {
        int at = 0;
        while (at < html.length()) {
            char first = html.charAt(at);
            if (first == '<' && beginsTag(html, at)) at = tag(html, at, listener);
            else if (first == '&') at = entity(html, at, listener);
            else {
                int sign = html.codePointAt(at);
                int end = at + Character.charCount(sign);
                listener.sign(sign, at, end);
                at = end;
            }
        }
    }

    private static boolean beginsTag(String html, int at) {
        if (at + 1 == html.length()) return false;
        char next = html.charAt(at + 1);
        if (next == '/') return at + 2 < html.length() && isLetter(html.charAt(at + 2));
        return next == '!' || isLetter(next);
    }

    private static int tag(String html, int start, Listener listener) {
        boolean closing = html.charAt(start + 1) == '/';
        int nameStart = start + (closing ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < html.length() && Character.isLetterOrDigit(html.charAt(nameEnd))) nameEnd++;
        int end = tagEnd(html, nameEnd);
        var name =
                nameEnd == nameStart ? "!" : html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        listener.tag(name, closing, start, end);
        return end;
    }

    /** Just behind the sign that closes the tag; that sign inside a quoted attribute closes nothing. */
    private static int tagEnd(String html, int from) {
        char quote = 0;
        for (int at = from; at < html.length(); at++) {
            char sign = html.charAt(at);
            if (quote != 0) {
                if (sign == quote) quote = 0;
            } else if (sign == '"' || sign == '\'') quote = sign;
            else if (sign == '>') return at + 1;
        }
        return html.length();
    }

    private static int entity(String html, int start, Listener listener) {
        int end = html.indexOf(';', start);
        if (end > 0 && end - start < ENTITY_MAX) {
            int sign = decoded(html.substring(start + 1, end));
            if (sign >= 0) {
                listener.sign(sign, start, end + 1);
                return end + 1;
            }
        }
        listener.sign('&', start, start + 1);
        return start + 1;
    }

    private static int decoded(String name) {
        if (!name.startsWith("#")) return ENTITIES.getOrDefault(name, -1);
        try {
            boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
            int sign = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(sign) && (sign < 0xD800 || sign > 0xDFFF) ? sign : -1;
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
