package org.zaedno.content.event;

import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/** Short texts of an event as they are kept. */
final class Said {
    static final Names NOTHING = new Names("", "");

    private Said() {}

    /** On one line each. @param max in characters @throws InvalidValue for more */
    static Names line(Names names, int max) {
        return new Names(fitting(TypedText.line(names.bg()), max), fitting(TypedText.line(names.en()), max));
    }

    /** With their line ends. */
    static Names text(Names names, int max) {
        return new Names(
                fitting(TypedText.fit(names.bg()).strip(), max),
                fitting(TypedText.fit(names.en()).strip(), max));
    }

    /** In neither language is there a sign to be seen. */
    static boolean nothing(Names names) {
        return TypedText.saysNothing(names.bg()) && TypedText.saysNothing(names.en());
    }

    private static String fitting(String text, int max) {
        if (text.length() > max) throw new InvalidValue("name-long", max);
        return text;
    }
}
