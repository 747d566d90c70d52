package org.zaedno.hub.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedCounts;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.content.publication.Trait;
import org.zaedno.hub.words.Phrases;

/** What there is of each kind under a theme or of a member: kinds without anything are left out. */
@Component
class KindParts {
    private final PublishedShelf shelf;
    private final PublishedCounts counts;
    private final ItemCards cards;

    KindParts(PublishedShelf shelf, PublishedCounts counts, ItemCards cards) {
        this.shelf = shelf;
        this.counts = counts;
        this.cards = cards;
    }

    /**
     * @param sizes the kinds in their order on the page, and how many are shown of each
     * @param everything the same choice as an address: without a kind
     */
    List<KindPart> of(List<Size> sizes, ShelfFilter filter, Narrowing everything, Phrases words) {
        var there = counts.byKind(filter);
        var shown = sizes.stream()
                .filter(size -> there.containsKey(size.kind()))
                .map(size -> editions(size, filter, words.language()))
                .toList();
        var made =
                cards.of(shown.stream().flatMap(List::stream).toList(), words).iterator();
        return shown.stream()
                .filter(editions -> !editions.isEmpty()) // it may have gone since it was counted
                .map(editions -> part(
                        editions.getFirst().kind(),
                        Stream.generate(made::next).limit(editions.size()).toList(),
                        there,
                        everything,
                        words))
                .toList();
    }

    /** @param most so many of the kind are shown */
    record Size(Kind kind, int most) {}

    private List<PublishedEdition> editions(Size size, ShelfFilter filter, Language language) {
        var wanted = new ShelfFilter(Set.of(size.kind()), filter.owner(), filter.theme(), Map.of());
        return size.kind() == Kind.EVENT
                ? coming(wanted, size.most(), language)
                : shelf.newest(wanted, language, 0, size.most());
    }

    private static KindPart part(
            Kind kind, List<ItemCard> shown, Map<Kind, Long> there, Narrowing everything, Phrases words) {
        boolean ahead = kind == Kind.EVENT
                && shown.stream().flatMap(card -> card.date().stream()).anyMatch(date -> !date.over());
        return new KindPart(
                kind,
                words.text(ahead ? "site.parts.coming" : "site.kinds." + kind.key()),
                shown,
                everything.in(Section.of(kind).orElseThrow()).place().in(words.language()),
                there.get(kind));
    }

    /** What is over only where nothing is ahead. */
    private List<PublishedEdition> coming(ShelfFilter events, int most, Language language) {
        var coming = shelf.comingFirst(events.with(Trait.TIME, Trait.COMING), language, 0, most);
        return coming.isEmpty() ? shelf.comingFirst(events, language, 0, most) : coming;
    }
}
