package org.zaedno.hub.site;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.RelatedItem;
import org.zaedno.content.publication.Relations;
import org.zaedno.hub.delivery.KeptUntilChange;
import org.zaedno.hub.delivery.PageCache;
import org.zaedno.hub.indexing.HubSearch;
import org.zaedno.hub.words.Phrases;
import org.zaedno.search.Hit;
import org.zaedno.search.SearchOutage;

/**
 * What to read after an item: first what editors tied to it, then what is near it by theme and words. Everything is asked
 * for, and asked again of the database, with the rights of who reads. What every stranger gets alike is kept until
 * something changes; it may be as far behind as the index was when it was first asked for.
 */
@Component
class NearBy {
    /** A row of cards. */
    private static final int ROW = 3;
    /** Three rows; more is a list of its own. */
    private static final int MOST = 9;
    /** Answers kept, of some ten kilobytes each. */
    private static final int KEPT = 500;

    private final Relations relations;
    private final PublishedShelf shelf;
    private final HubSearch search;
    private final ItemCards cards;
    private final Standing standing;
    private final Visitor visitor;
    private final KeptUntilChange<Map<Asked, List<Card>>> kept;

    NearBy(
            Relations relations,
            PublishedShelf shelf,
            HubSearch search,
            ItemCards cards,
            Standing standing,
            Visitor visitor,
            PageCache pages) {
        this.relations = relations;
        this.shelf = shelf;
        this.search = search;
        this.cards = cards;
        this.standing = standing;
        this.visitor = visitor;
        this.kept = new KeptUntilChange<>(pages, ConcurrentHashMap::new);
    }

    /** @param kind what it is, in words */
    record Card(String kind, ItemCard item) {}

    /** @param until when the clock changes what strangers see: another time, another answer */
    private record Asked(ItemId item, Language edition, Language page, Optional<Instant> until) {}

    List<Card> of(PublishedEdition edition, Phrases words) {
        if (visitor.isKnown()) return found(edition, words);
        var asked = new Asked(edition.item(), edition.language(), words.language(), standing.nextClockChange());
        var answers = kept.get(); // before the question, so that a change in between drops the answer
        var known = answers.get(asked);
        if (known != null) return known;
        var found = found(edition, words);
        if (answers.size() >= KEPT) answers.clear();
        answers.put(asked, found);
        return found;
    }

    private List<Card> found(PublishedEdition edition, Phrases words) {
        var tied = tied(edition, words.language());
        var items = new LinkedHashSet<>(tied);
        if (tied.size() < ROW && edition.kind() != Kind.PAGE) items.addAll(near(edition));
        var readable = shelf.among(List.copyOf(items), words.language()).stream()
                .limit(Math.clamp(tied.size(), ROW, MOST))
                .toList();
        return cards(readable, words);
    }

    /** What is near the first of these and not among them: for when they are few. */
    List<Card> toHits(List<Hit> hits, Phrases words) {
        var items =
                hits.stream().flatMap(hit -> ItemId.parse(hit.item()).stream()).toList();
        var first = hits.stream().filter(hit -> FoundKind.isItem(hit.kind())).findFirst();
        if (first.isEmpty()) return List.of();
        var language = Language.of(first.get().language()).orElse(words.language());
        try {
            var near = search.related(FoundCard.item(first.get()), language, Set.of(), 2 * ROW).stream()
                    .filter(item -> !items.contains(item))
                    .toList();
            return cards(shelf.among(near, words.language()).stream().limit(ROW).toList(), words);
        } catch (SearchOutage unanswered) {
            return List.of();
        }
    }

    private List<Card> cards(List<PublishedEdition> readable, Phrases words) {
        var made = cards.of(readable, words);
        return Stream.iterate(0, n -> n < made.size(), n -> n + 1)
                .map(n -> new Card(
                        words.text("site.kind." + readable.get(n).kind().key()), made.get(n)))
                .toList();
    }

    private List<ItemId> tied(PublishedEdition edition, Language language) {
        if (!edition.related()) return List.of();
        return relations.of(edition.item(), language).stream()
                .filter(RelatedItem::published)
                .map(RelatedItem::id)
                .toList();
    }

    /** Without the search there is only what editors said. */
    private List<ItemId> near(PublishedEdition edition) {
        try {
            // Among those near by are the ones that are tied already, and perhaps one that is gone since.
            return search.related(edition.item(), edition.language(), edition.themes(), 2 * ROW);
        } catch (SearchOutage unanswered) {
            return List.of();
        }
    }
}
