package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
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
        var parts = new ArrayList<KindPart>();
        for (var size : sizes) {
            long count = there.getOrDefault(size.kind(), 0L);
            if (count > 0) parts.add(part(size, filter, everything, count, words));
        }
        return parts;
    }

    record Size(Kind kind, int most) {}

    private KindPart part(Size size, ShelfFilter filter, Narrowing everything, long count, Phrases words) {
        var kind = size.kind();
        var wanted = new ShelfFilter(java.util.Set.of(kind), filter.owner(), filter.theme(), Map.of());
        var editions = kind == Kind.EVENT
                ? coming(wanted, size.most(), words)
                : shelf.newest(wanted, words.language(), 0, size.most());
        var shown = cards.of(editions, words);
        boolean ahead = kind == Kind.EVENT
                && shown.stream().flatMap(card -> card.date().stream()).anyMatch(date -> !date.over());
        return new KindPart(
                kind,
                words.text(ahead ? "site.parts.coming" : "site.kinds." + kind.key()),
                shown,
                everything.in(Section.of(kind).orElseThrow()).place().in(words.language()),
                count);
    }

    /** What is over only where nothing is ahead. */
    private List<PublishedEdition> coming(ShelfFilter events, int most, Phrases words) {
        var coming = shelf.comingFirst(events.with(Trait.TIME, Trait.COMING), words.language(), 0, most);
        return coming.isEmpty() ? shelf.comingFirst(events, words.language(), 0, most) : coming;
    }
}
