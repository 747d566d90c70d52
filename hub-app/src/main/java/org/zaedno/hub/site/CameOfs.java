package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.EventPieces;
import org.zaedno.content.publication.EventPieces.Headcount;
import org.zaedno.content.publication.EventPieces.Part;
import org.zaedno.content.publication.EventPieces.Piece;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.hub.words.Phrases;

/** Gathers what came of an event, with the rights of who reads: what is closed to them is not there. */
@Component
class CameOfs {
    private final EventPieces pieces;
    private final PublishedShelf shelf;
    private final ItemCards cards;

    CameOfs(EventPieces pieces, PublishedShelf shelf, ItemCards cards) {
        this.pieces = pieces;
        this.shelf = shelf;
        this.cards = cards;
    }

    CameOf of(PublishedEdition edition, Phrases words) {
        return switch (edition.kind()) {
            case EVENT -> {
                var all = pieces.of(edition.item(), words.language());
                yield new CameOf(
                        pieces.headcount(edition.item()).map(known -> told(known, words)),
                        cards(
                                all.stream()
                                        .filter(one -> one.part() == Part.OUTCOME)
                                        .toList(),
                                words),
                        cards(
                                all.stream()
                                        .filter(one -> one.part() == Part.MATERIAL)
                                        .toList(),
                                words),
                        List.of());
            }
            case NEWS, PRACTICE, RESOURCE ->
                new CameOf(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        cards(pieces.eventsOf(edition.item(), words.language()), words));
            case PAGE -> CameOf.NOTHING;
        };
    }

    private List<ItemCard> cards(List<Piece> all, Phrases words) {
        var published = all.stream()
                .filter(one -> one.item().published())
                .map(one -> one.item().id())
                .toList();
        return published.isEmpty() ? List.of() : cards.of(shelf.among(published, words.language()), words);
    }

    private static String told(Headcount known, Phrases words) {
        var source = known.source().in(words.language());
        var told = words.text("site.after.headcount", known.participants());
        return source.isEmpty() ? told : told + " " + words.text("site.after.source", source);
    }
}
