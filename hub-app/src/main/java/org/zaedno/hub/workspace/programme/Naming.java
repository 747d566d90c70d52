package org.zaedno.hub.workspace.programme;

import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Texts in two languages, for the person in front of the screen. */
final class Naming {
    static final Names NOTHING = new Names("", "");

    private Naming() {}

    /** In their language, or as it was written. */
    static String of(Names names) {
        var wished = names.in(ReadersLanguage.current());
        return wished.isEmpty() ? names.bg() + names.en() : wished;
    }

    /** What somebody typed, in the language they work in. */
    static Names typed(String text) {
        return ReadersLanguage.current() == Language.EN ? new Names("", text) : new Names(text, "");
    }
}
