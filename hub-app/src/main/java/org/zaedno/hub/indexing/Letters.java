package org.zaedno.hub.indexing;

import java.lang.Character.UnicodeScript;
import org.zaedno.content.language.Language;

/** In which letters something is written. */
final class Letters {
    private Letters() {}

    /** Whether some of it is not in the letters of this language. */
    static boolean areOfAnother(String text, Language language) {
        var own = language == Language.EN ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
        return text.codePoints().filter(Character::isLetter).anyMatch(letter -> UnicodeScript.of(letter) != own);
    }
}
