package org.zaedno.hub.site;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.coalition.CoalitionPages;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.hub.delivery.KeptUntilChange;
import org.zaedno.hub.delivery.PageCache;
import org.zaedno.hub.words.Typography;

/** The ways to the coalition's own pages, at the foot of every other one: the same for whoever asks, and read once. */
@Component
class CoalitionLinks {
    /** More would be a list nobody reads. */
    private static final int MAX = 8;

    private final CoalitionPages pages;
    private final Standing standing;
    private final Clock clock;
    private final KeptUntilChange<Shown> shown;

    CoalitionLinks(CoalitionPages pages, Standing standing, Clock clock, PageCache kept) {
        this.pages = pages;
        this.standing = standing;
        this.clock = clock;
        this.shown = new KeptUntilChange<>(kept, this::read);
    }

    /** @param language of the title, where it is not the page's */
    record Link(String address, String title, Optional<String> language) {}

    /** @param until when the clock alone may show others; empty: never */
    private record Shown(Map<Language, List<Link>> links, Optional<Instant> until) {}

    List<Link> in(Language language) {
        var kept = shown.get();
        boolean passed =
                kept.until().filter(until -> !clock.instant().isBefore(until)).isPresent();
        return (passed ? read() : kept).links().get(Frames.site(language));
    }

    private Shown read() {
        // Before the pages: one that opens in between is met a second time.
        var until = standing.nextClockChange();
        var links = new EnumMap<Language, List<Link>>(Language.class);
        for (var language : Frames.LANGUAGES) links.put(language, links(language));
        return new Shown(links, until);
    }

    private List<Link> links(Language language) {
        return pages.shown(language, MAX).stream()
                .map(page -> new Link(
                        CoalitionPlace.of(new Slug(page.slug())).in(language),
                        Typography.flow(page.title()),
                        foreign(page.language(), language)))
                .toList();
    }

    private static Optional<String> foreign(Language text, Language page) {
        var tag = text.locale().getLanguage();
        return tag.equals(page.locale().getLanguage()) ? Optional.empty() : Optional.of(tag);
    }
}
