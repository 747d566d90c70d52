package org.zaedno.hub.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.words.Phrases;

/** What no index need know of what was found: pictures, days, years, what is cancelled; and what the reader may still read. */
@Component
class HitFacts {
    /** @param editions in which the reader may read each; without those that nobody may */
    record Known(
            Map<ItemId, Set<Language>> editions,
            CoverPictures.Chosen covers,
            Map<ItemId, EventDates.Date> events,
            Map<ItemId, List<String>> resources) {}

    private final PublishedShelf shelf;
    private final CoverPictures covers;
    private final EventDates dates;
    private final CardFacts facts;
    private final Tenancy tenancy;

    HitFacts(PublishedShelf shelf, CoverPictures covers, EventDates dates, CardFacts facts, Tenancy tenancy) {
        this.shelf = shelf;
        this.covers = covers;
        this.dates = dates;
        this.facts = facts;
        this.tenancy = tenancy;
    }

    /** To be asked for as soon as it is known what will be found. For one reader's one answer. */
    ComingHits coming(Phrases words) {
        return new ComingHits(items -> of(items, words));
    }

    /** All in one transaction, days asked of events only, years of resources. What is of no item is passed over. */
    Known of(Collection<ItemId> items, Phrases words) {
        return tenancy.as(tenancy.current(), () -> {
            var byKind = items.isEmpty() ? Map.<Kind, Map<ItemId, Set<Language>>>of() : shelf.readableByKind(items);
            var editions = new HashMap<ItemId, Set<Language>>();
            byKind.values().forEach(editions::putAll);
            return new Known(
                    editions,
                    covers.thumbnails(editions.keySet()),
                    dates.ofItems(of(byKind, Kind.EVENT), words),
                    facts.ofResources(of(byKind, Kind.RESOURCE), words));
        });
    }

    private static Set<ItemId> of(Map<Kind, Map<ItemId, Set<Language>>> byKind, Kind kind) {
        return byKind.getOrDefault(kind, Map.of()).keySet();
    }
}
