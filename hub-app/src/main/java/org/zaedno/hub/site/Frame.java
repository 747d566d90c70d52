package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.hub.words.Phrases;

/**
 * What surrounds every page.
 *
 * @param languages those in which this page says something of its own
 * @param original the language whose address is the page's own, where this one only lends its frame
 * @param indexed whether search engines are welcome to it
 * @param known whether the reader is signed in
 * @param coalition the ways to the coalition's own pages
 */
record Frame(
        Phrases words,
        Section section,
        String title,
        String description,
        Place place,
        Set<Language> languages,
        Language original,
        boolean indexed,
        boolean known,
        Surroundings site,
        List<CoalitionLinks.Link> coalition) {

    Language language() {
        return words.language();
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** An address of the site in this page's language. */
    String to(String path) {
        return Place.below(path).in(language());
    }

    String to(Section target) {
        return to(target.path);
    }

    Language otherLanguage() {
        return language() == Language.EN ? Language.BG : Language.EN;
    }

    /** As search engines and link previews want it: with scheme and host, once the operator has named them. */
    String absolute(Language in) {
        return site.origin() + place.in(in);
    }

    String asset(String file) {
        return site.assets().address(file);
    }

    /** For a part of the page: its language where it is not the page's own. */
    Optional<String> languageOf(Language part) {
        return part.locale().equals(language().locale())
                ? Optional.empty()
                : Optional.of(part.locale().getLanguage());
    }

    /** For a page whose own text exists in these languages only. */
    Frame telling(Language in, Set<Language> all) {
        return new Frame(words, section, title, description, place, all, in, indexed, known, site, coalition);
    }

    Frame notIndexed() {
        return new Frame(words, section, title, description, place, languages, original, false, known, site, coalition);
    }
}
