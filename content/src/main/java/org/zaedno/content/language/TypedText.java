package org.zaedno.content.language;

import java.util.regex.Pattern;

/** Makes what somebody typed or pasted fit to be kept: for every text that comes from outside. */
public final class TypedText {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\x{2028}\\x{2029}]+");
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private TypedText() {}

    /** Without the characters that cannot be kept. No pattern: every text that is shown goes through here too. */
    public static String fit(String typed) {
        return typed.codePoints().allMatch(TypedText::isFit)
                ? typed
                : typed.codePoints()
                        .filter(TypedText::isFit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** On one line, nothing around it. */
    public static String line(String typed) {
        return BREAKS.matcher(fit(typed)).replaceAll(" ").strip();
    }

    /** Whether there is a sign to be seen: spaces, also unbreakable and invisible ones, say nothing. */
    public static boolean saysNothing(String text) {
        return !VISIBLE.matcher(text).find();
    }

    /**
     * Unfit is what PostgreSQL, XML or a screen reader would stumble over: control characters but tab and line ends,
     * halves of characters, and the signs that turn the direction of a whole line around.
     */
    private static boolean isFit(int sign) {
        if (sign < 0x20) return sign == '\t' || sign == '\n' || sign == '\r';
        if (sign < 0x7F || (sign > 0x9F && sign < 0x202A)) return true;
        return sign > 0x9F
                && !(sign <= 0x202E
                        || (sign >= 0x2066 && sign <= 0x2069)
                        || (sign >= 0xD800 && sign <= 0xDFFF)
                        || sign == 0xFFFE
                        || sign == 0xFFFF);
    }
}
