package org.zaedno.content.safeguarding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.zaedno.content.language.Markup;

/**
 * A text as somebody reads it aloud, with the way back to where each sign is written. Tags inside a word are not there,
 * digits of all scripts are 0 to 9, every dash is one dash and every space one space; blocks end with a line's end.
 */
final class Reading {
    /** In characters: enough to see in which sentence something stands. */
    private static final int AROUND = 40;

    private final String source;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Reading(Builder built, String source) {
        this.source = source;
        this.text = built.text.toString();
        this.starts = built.starts;
        this.ends = built.ends;
    }

    static Reading ofPlain(String plain) {
        var reading = new Builder(plain.length());
        for (int at = 0; at < plain.length(); ) {
            int sign = plain.codePointAt(at);
            int end = at + Character.charCount(sign);
            reading.sign(sign, at, end);
            at = end;
        }
        return new Reading(reading, plain);
    }

    static Reading ofHtml(String html) {
        var reading = new Builder(html.length());
        Markup.read(html, reading);
        return new Reading(reading, html);
    }

    /** What is written in attributes and published with the rest: addresses of links, words instead of a picture. */
    static List<Reading> ofAttributes(String html) {
        var found = new ArrayList<Reading>();
        Markup.read(html, new Markup.Listener() {
            @Override
            public void tag(String name, boolean closing, int start, int end) {
                if (!closing && (name.equals("a") || name.equals("img"))) attributes(html, start, end, found);
            }

            @Override
            public void sign(int sign, int start, int end) {}
        });
        return found;
    }

    private static void attributes(String html, int start, int end, List<Reading> found) {
        var attributes = Attributes.PATTERN.matcher(html).region(start, end);
        while (attributes.find()) {
            var reading = new Builder(attributes.end(1) - attributes.start(1));
            int offset = attributes.start(1);
            Markup.read(attributes.group(1), new Markup.Listener() {
                @Override
                public void tag(String name, boolean closing, int from, int to) {}

                @Override
                public void sign(int sign, int from, int to) {
                    reading.sign(sign, offset + from, offset + to);
                }
            });
            found.add(new Reading(reading, html));
        }
    }

    String text() {
        return text;
    }

    /** Where the sign of the reading begins in the source. */
    int start(int at) {
        return starts[at];
    }

    /** Just behind the last of these signs in the source. */
    int end(int behind) {
        return ends[behind - 1];
    }

    Finding finding(Detail detail, String section, Matcher found, String value) {
        return finding(detail, section, found.start(), found.end(), value);
    }

    Finding finding(Detail detail, String section, int from, int to, String value) {
        var exact = seen(from, to);
        int occurrence = 0;
        for (int at = text.indexOf(text.substring(from, to)); at >= 0 && at < from; ) {
            occurrence++;
            at = text.indexOf(text.substring(from, to), at + 1);
        }
        return new Finding(detail, section, start(from), end(to), exact, before(from), after(to), occurrence, value);
    }

    private String before(int at) {
        int from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND);
        if (from > 0 && text.charAt(from - 1) != '\n') from = Math.max(from, text.indexOf(' ', from) + 1);
        return from < at ? seen(from, at) : "";
    }

    private String after(int at) {
        int line = text.indexOf('\n', at);
        int to = Math.min(line < 0 ? text.length() : line, at + AROUND);
        if (to < text.length() && text.charAt(to) != '\n') to = Math.max(at, text.lastIndexOf(' ', to));
        return seen(at, to);
    }

    /** Whether a sentence ends between these two places. A dot behind a short word or a number is an abbreviation. */
    boolean partsSentences(int from, int to) {
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (sign == '\n' || sign == '!' || sign == '?' || sign == ';') return true;
            if (sign == '.' && endsSentence(at)) return true;
        }
        return false;
    }

    private boolean endsSentence(int dot) {
        if (dot + 2 >= text.length() || text.charAt(dot + 1) != ' ' || !Character.isUpperCase(text.charAt(dot + 2)))
            return false;
        int word = dot;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) word--;
        return dot - word > 3; // „с. Орешак“, „гр. София“, „12.03.2011 г. Мария“
    }

    private String seen(int from, int to) {
        var seen = new StringBuilder();
        for (int at = from; at < to; at++) {
            var written = source.substring(starts[at], ends[at]);
            seen.append(written.length() == 1 || Character.isSurrogate(written.charAt(0)) ? written : text.charAt(at));
        }
        return seen.toString();
    }

    private static final class Attributes {
        private static final java.util.regex.Pattern PATTERN =
                java.util.regex.Pattern.compile("(?:href=\"(?:tel|mailto):|alt=\")([^\"]*)\"");
    }

    private static final class Builder implements Markup.Listener {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int length) {
            text = new StringBuilder(length);
            starts = new int[Math.max(8, length)];
            ends = new int[starts.length];
        }

        @Override
        public void tag(String name, boolean closing, int start, int end) {
            if (Markup.partsWords(name) && !lastIs('\n')) add('\n', start, end);
        }

        @Override
        public void sign(int sign, int start, int end) {
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                if (!lastIs(' ') && !lastIs('\n')) add(' ', start, end);
            } else if (Character.getType(sign) != Character.FORMAT
                    && !Character.isISOControl(sign)
                    && Character.getType(sign) != Character.NON_SPACING_MARK) {
                add(plain(sign), start, end);
            }
        }

        private void add(char sign, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, starts.length);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(sign);
        }

        private boolean lastIs(char sign) {
            return !text.isEmpty() && text.charAt(text.length() - 1) == sign;
        }

        private static char plain(int sign) {
            if (sign < 0x80 || sign >= 0x400 && sign < 0x460) return (char) sign;
            int digit = Character.digit(sign, 10);
            if (digit >= 0) return (char) ('0' + digit);
            if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == 0x2212) return '-';
            if (sign == 0x2044 || sign == 0x2215) return '/';
            if (Character.getType(sign) == Character.OTHER_NUMBER) return '*'; // a footnote is no digit
            var simple = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
            return simple.length() == 1 ? simple.charAt(0) : '*';
        }
    }
}
