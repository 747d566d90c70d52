package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;

/** Makes cards of what is published. */
@Component
class ItemCards {
    private final Standing standing;
    private final EventDates dates;
    private final CoverPictures covers;
    private final CardFacts facts;
    private final CoHosts hosts;

    ItemCards(Standing standing, EventDates dates, CoverPictures covers, CardFacts facts, CoHosts hosts) {
        this.standing = standing;
        this.dates = dates;
        this.covers = covers;
        this.facts = facts;
        this.hosts = hosts;
    }

    List<ItemCard> of(List<PublishedEdition> editions, Phrases words) {
        if (editions.isEmpty()) return List.of();
        var events = dates.of(editions, words);
        var resources = facts.of(editions, words);
        var held = hosts.of(editions, words.language());
        var chosen = covers.of(editions.stream().map(PublishedEdition::item).toList());
        return editions.stream()
                .map(edition -> card(
                        edition,
                        standing.workspace(edition.owner()).orElseThrow(),
                        Optional.ofNullable(events.get(edition.item())),
                        resources.getOrDefault(edition.item(), List.of()),
                        chosen,
                        held.getOrDefault(edition.item(), List.of()),
                        words))
                .toList();
    }

    private static ItemCard card(
            PublishedEdition edition,
            Workspace owner,
            Optional<EventDates.Date> date,
            List<String> facts,
            CoverPictures.Chosen chosen,
            List<Byline.Host> hosts,
            Phrases words) {
        return new ItemCard(
                words.text("site.kind." + edition.kind().key()),
                address(edition, words),
                Typography.flow(edition.text().title()),
                Typography.flow(edition.text().lead()),
                foreign(edition.language(), words),
                Byline.of(owner, edition.publishedAt(), words),
                date,
                date.map(on -> CardFacts.of(on.facts(), words)).orElse(facts),
                chosen.of(edition.item(), owner.mark(), edition.kind()),
                hosts,
                tags(edition, date, words));
    }

    private static String address(PublishedEdition edition, Phrases words) {
        var section = Section.of(edition.kind()).orElse(Section.NONE);
        return Place.below(section.path + "/" + edition.slug()).in(words.language());
    }

    private static Optional<String> foreign(Language language, Phrases words) {
        var tag = language.locale().getLanguage();
        return tag.equals(words.language().locale().getLanguage()) ? Optional.empty() : Optional.of(tag);
    }

    private static List<String> tags(PublishedEdition edition, Optional<EventDates.Date> date, Phrases words) {
        var tags = new ArrayList<String>();
        if (date.filter(EventDates.Date::isCancelled).isPresent()) tags.add(words.text("site.tag.cancelled"));
        if (date.filter(EventDates.Date::over).isPresent()) tags.add(words.text("site.tag.over"));
        var visibility = edition.visibility();
        if (visibility != Visibility.PUBLIC)
            tags.add(words.text("site.tag." + visibility.name().toLowerCase(Locale.ROOT)));
        if (edition.sample()) tags.add(words.text("site.tag.sample"));
        foreign(edition.language(), words).ifPresent(tag -> tags.add(words.text("site.tag.in." + tag)));
        if (edition.language() == Language.BG_EASY
                || words.language() != Language.EN && edition.languages().contains(Language.BG_EASY))
            tags.add(words.text("site.tag.easy"));
        return tags;
    }
}
