package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.coalition.CoalitionPages;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.hub.words.Typography;

/** The ways to the coalition's own pages, at the foot of every other one. */
@Component
class CoalitionLinks {
    /** More would be a list nobody reads. */
    private static final int MAX = 8;

    private final CoalitionPages pages;

    CoalitionLinks(CoalitionPages pages) {
        this.pages = pages;
    }

    /** @param language of the title, where it is not the page's */
    record Link(String address, String title, Optional<String> language) {}

    List<Link> in(Language language) {
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
