package org.zaedno.content.people;

import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.PersonId;

/** Someone with an account. {@code trial} accounts are roles for trying the hub, never real people. */
public record Person(PersonId id, String email, String name, Language language, boolean trial) {
    /** In characters. */
    public static final int NAME_MAX = 120;

    /** The hub itself speaks Bulgarian and English; easy-to-read Bulgarian is for editions. */
    static Language readsIn(Language wished) {
        return wished == Language.EN ? Language.EN : Language.BG;
    }
}
