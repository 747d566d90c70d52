package org.zaedno.hub.site;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.search.Expansion;
import org.zaedno.search.Reading;
import org.zaedno.search.Understood;

/**
 * What the page says of how a question was read.
 *
 * @param shown for which words results are shown
 * @param repaired whether those are not the words that were typed; then {@code exactly} leads to the search for those
 * @param refused whether the reader asked for exactly the words typed; then {@code freely} leads back
 * @param also what else was looked for
 */
record Understanding(String shown, boolean repaired, String exactly, boolean refused, String freely, List<Also> also) {
    /** Names shown; what else was looked for is in the hits' marks. */
    private static final int ALSO_MAX = 6;

    static final Understanding NONE = new Understanding("", false, "", false, "", List.of());

    /** @param language where it is not the page's */
    record Also(String text, Optional<String> language) {}

    static Understanding of(Understood understood, Asked asked, Language page) {
        return new Understanding(
                understood.text(),
                !understood.repairs().isEmpty()
                        && !understood.text().equalsIgnoreCase(asked.text().value()),
                asked.asTyped().place().in(page),
                asked.reading() == Reading.AS_TYPED,
                asked.saying(asked.text().value()).place().in(page),
                understood.expansions().stream()
                        .flatMap(expansion -> names(expansion, page))
                        .distinct()
                        .limit(ALSO_MAX)
                        .toList());
    }

    private static Stream<Also> names(Expansion expansion, Language page) {
        return expansion.alsoWithinSentence().stream().map(text -> new Also(text, language(text, page)));
    }

    /** By its letters: there is nothing else to tell it by. */
    static Optional<String> language(String text, Language page) {
        var scripts = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .toList();
        if (page == Language.EN) return scripts.contains(UnicodeScript.CYRILLIC) ? Optional.of("bg") : Optional.empty();
        return scripts.contains(UnicodeScript.LATIN) && !scripts.contains(UnicodeScript.CYRILLIC)
                ? Optional.of("en")
                : Optional.empty();
    }
}
