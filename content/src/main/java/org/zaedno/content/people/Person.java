package org.zaedno.content.people;

import org.zaedno.content.language.Language;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.PersonId;

/** Someone with an account. {@code trial} accounts are roles for trying the hub, never real people. */
public record Person(PersonId id, String email, String name, Language language, boolean trial) {
    /** In characters. */
    public static final int NAME_MAX = 120;

    /** A name fit to be kept, on one line. @throws InvalidValue for one that says nothing or is too long */
    static String called(String typed) {
        var name = TypedText.line(typed);
        if (TypedText.saysNothing(name) || name.length() > NAME_MAX) throw new InvalidValue("name", NAME_MAX);
        return name;
    }

    /** The hub itself speaks Bulgarian and English; easy-to-read Bulgarian is for editions. */
    static Language readsIn(Language wished) {
        return wished == Language.EN ? Language.EN : Language.BG;
    }
}
