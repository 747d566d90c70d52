package org.zaedno.content.registration;

import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/** What a party needs to take part: seen by the organisers alone, and gone first. */
public record Needs(String access, String diet, String interpreter) {
    /** Each, in characters. */
    public static final int MAX_LENGTH = 600;

    public static final Needs NONE = new Needs("", "", "");

    /** @throws InvalidValue for a text over its limit */
    public Needs {
        access = fitting(access);
        diet = fitting(diet);
        interpreter = fitting(interpreter);
    }

    private static String fitting(String typed) {
        var text = TypedText.fit(typed).strip();
        if (text.length() > MAX_LENGTH) throw new InvalidValue("words-long", MAX_LENGTH, text.length());
        return text;
    }
}
