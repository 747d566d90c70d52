package org.zaedno.hub.site;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.profile.Coalition;
import org.zaedno.hub.profile.CoalitionWords;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Words;

/** Makes the frame of a page. */
@Component
class Frames {
    /** The languages of the site itself; easy-to-read Bulgarian is a language of texts. */
    static final Set<Language> LANGUAGES = Set.of(Language.BG, Language.EN);

    private final Words words;
    private final Visitor visitor;
    private final Surroundings surroundings;
    private final CoalitionLinks links;
    private final Coalition coalition;
    private final Heads heads;

    Frames(
            Words words,
            Visitor visitor,
            Surroundings surroundings,
            CoalitionLinks links,
            Coalition coalition,
            Heads heads) {
        this.words = words;
        this.visitor = visitor;
        this.surroundings = surroundings;
        this.links = links;
        this.coalition = coalition;
        this.heads = heads;
    }

    /** The language of the pages on which this edition stands. */
    static Language site(Language edition) {
        return Paths.site(edition);
    }

    Phrases in(Language language) {
        return words.in(language);
    }

    CoalitionWords coalition(Language language) {
        return coalition.in(language);
    }

    /** A frame that is welcome to search engines in both languages; see {@link Frame} for other kinds. */
    Frame frame(Language language, Section section, String title, String description, Place place) {
        var frame = frame(
                language, section, title, description, place, new Foot(coalition.in(language), links.in(language)));
        return frame.with(heads.plain(frame));
    }

    /** For when something is broken: nothing is asked of the database. */
    Frame bare(Language language, Section section, String title, String description, Place place) {
        return frame(language, section, title, description, place, new Foot(coalition.neutral(language), List.of()));
    }

    private Frame frame(Language language, Section section, String title, String description, Place place, Foot foot) {
        return new Frame(
                words.in(language),
                section,
                title,
                description,
                place,
                LANGUAGES,
                language,
                true,
                visitor.isKnown(),
                surroundings,
                foot,
                Head.NONE);
    }
}
