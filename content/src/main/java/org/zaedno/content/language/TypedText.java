package org.zaedno.content.language;

import java.util.regex.Pattern;

/** Makes what somebody typed or pasted fit to be kept: for every text that comes from outside. */
public final class TypedText {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\x{2028}\\x{2029}]+");
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private TypedText() {}

    /** Without the characters that cannot be kept. Every page that is made comes through here: no patterns. */
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
     * Not fit is what PostgreSQL, XML or a screen reader would stumble over: control characters but tab and line ends,
     * halves of characters, and the signs that turn the direction of a whole line around.
     */
    private static boolean isFit(int sign) {
        return switch (sign) {
            case '\t', '\n', '\r' -> true;
            case 0xFFFE, 0xFFFF, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> false;
            default -> !Character.isISOControl(sign) && (sign < 0xD800 || sign > 0xDFFF);
        };
    }
}
