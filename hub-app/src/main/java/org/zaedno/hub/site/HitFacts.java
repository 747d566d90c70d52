package org.zaedno.hub.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.words.Phrases;

/** What no index need know of what was found: pictures, days, years, what is cancelled; and what the reader may still read. */
@Component
class HitFacts implements DisposableBean {
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
    private final ExecutorService helpers = helpers();

    HitFacts(PublishedShelf shelf, CoverPictures covers, EventDates dates, CardFacts facts, Tenancy tenancy) {
        this.shelf = shelf;
        this.covers = covers;
        this.dates = dates;
        this.facts = facts;
        this.tenancy = tenancy;
    }

    /** To be asked for as soon as it is known what will be found. For one reader's one answer. */
    Meanwhile meanwhile(Phrases words) {
        var reader = tenancy.current();
        return new Meanwhile(items -> of(items, words, reader), helpers);
    }

    Known of(Collection<ItemId> items, Phrases words) {
        return of(items, words, tenancy.current());
    }

    /** All in one transaction. What is of no item is passed over. */
    private Known of(Collection<ItemId> items, Phrases words, Actor reader) {
        return tenancy.as(reader, () -> {
            var editions = items.isEmpty() ? Map.<ItemId, Set<Language>>of() : shelf.readable(items);
            var readable = editions.keySet();
            return new Known(
                    editions,
                    covers.thumbnails(readable),
                    dates.ofItems(readable, words),
                    facts.ofResources(readable, words));
        });
    }

    private static ExecutorService helpers() {
        return Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("hit-facts-", 1).factory());
    }

    @Override
    public void destroy() {
        helpers.shutdown();
    }
}
