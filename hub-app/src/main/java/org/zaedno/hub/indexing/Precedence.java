package org.zaedno.hub.indexing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;

/**
 * Which edition of an item stands first in what a reader finds: that of the page's language, then one in the same tongue, then
 * whatever there is.
 */
final class Precedence {
    /** The languages of pages. */
    static final Set<Language> READERS = EnumSet.of(Language.BG, Language.EN);

    private Precedence() {}

    /** For readers of which pages this edition steps back behind another of these. */
    static Set<String> yieldsIn(Language edition, Set<Language> published) {
        return READERS.stream()
                .filter(reader ->
                        published.stream().anyMatch(other -> order(reader).compare(other, edition) < 0))
                .map(Language::tag)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Comparator<Language> order(Language reader) {
        return Comparator.<Language, Boolean>comparing(edition -> edition != reader)
                .thenComparing(edition -> !edition.locale().equals(reader.locale()))
                .thenComparing(Comparator.naturalOrder());
    }
}
