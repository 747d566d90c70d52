package org.zaedno.content.theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;

/**
 * A term of the glossary with everything by which it is known.
 *
 * @param seeAlso other terms of the glossary; never itself, never one that was removed
 */
public record Term(TermId id, int version, TermText bg, TermText en, Optional<ThemeId> theme, Set<TermId> seeAlso) {
    /** Easy-to-read Bulgarian uses the Bulgarian words. */
    public TermText in(Language language) {
        return language == Language.EN ? en : bg;
    }

    /** Every way to say it, in both languages, as a reader might type it. */
    public List<String> said() {
        return java.util.stream.Stream.of(bg, en)
                .flatMap(text -> text.said().stream())
                .distinct()
                .toList();
    }
}
