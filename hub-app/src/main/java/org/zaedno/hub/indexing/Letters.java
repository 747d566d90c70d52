package org.zaedno.hub.indexing;

import java.lang.Character.UnicodeScript;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.search.Understood;

/** In which letters something is written. */
final class Letters {
    private Letters() {}

    /** Whether some of it is not in the letters of this language. */
    static boolean areOfAnother(String text, Language language) {
        return letters(text).anyMatch(script -> script != own(language));
    }

    /**
     * Whether a question is in the other language and no name in its letters: it holds none of this one's, and the glossary or the
     * hub's editions know how this one says it.
     */
    static boolean speakAnother(Understood question, Language language) {
        return letters(question.text()).noneMatch(script -> script == own(language))
                && question.expansions().stream()
                        .flatMap(expansion -> expansion.also().stream())
                        .anyMatch(also -> letters(also).anyMatch(script -> script == own(language)));
    }

    private static UnicodeScript own(Language language) {
        return language == Language.EN ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
    }

    private static Stream<UnicodeScript> letters(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of);
    }
}
