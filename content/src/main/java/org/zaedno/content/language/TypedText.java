package org.zaedno.content.language;

import java.util.regex.Pattern;

/** Makes what somebody typed or pasted fit to be kept: for every text that comes from outside. */
public final class TypedText {
    /**
     * What PostgreSQL, XML or a screen reader would stumble over: control characters but tab and line ends, halves of
     * characters, and the signs that turn the direction of a whole line around.
     */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\t\\n\\r]]");

    private static final Pattern BREAKS = Pattern.compile("[\\s\\x{2028}\\x{2029}]+");
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private TypedText() {}

    /** Without the characters that cannot be kept. */
    public static String fit(String typed) {
        return UNFIT.matcher(typed).replaceAll("");
    }

    /** On one line, nothing around it. */
    public static String line(String typed) {
        return BREAKS.matcher(fit(typed)).replaceAll(" ").strip();
    }

    /** Whether there is a sign to be seen: spaces, also unbreakable and invisible ones, say nothing. */
    public static boolean saysNothing(String text) {
        return !VISIBLE.matcher(text).find();
    }
}
