package org.zaedno.hub.site;

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
 * @param head what only machines read
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
        Foot foot,
        Head head) {

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

    /** As search engines and link previews want it: with scheme and host. */
    String absolute(Language in) {
        return absolute(place.in(in));
    }

    String absolute(String path) {
        return site.origin() + path;
    }

    /**
     * For readers of other languages: the first page chooses by the browser, any other is English where there is English,
     * as {@link ReaderLanguage} has it.
     */
    String everywhereElse() {
        if (section == Section.HOME) return absolute("/");
        return absolute(languages.contains(Language.EN) ? Language.EN : original);
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

    /** The same page with more for machines to read. */
    Frame with(Head other) {
        return new Frame(
                words, section, title, description, place, languages, original, indexed, known, site, foot, other);
    }

    /** For a page whose own text exists in these languages only. */
    Frame telling(Language in, Set<Language> all) {
        return new Frame(words, section, title, description, place, all, in, indexed, known, site, foot, head);
    }

    Frame notIndexed() {
        return new Frame(
                words, section, title, description, place, languages, original, false, known, site, foot, head);
    }
}
