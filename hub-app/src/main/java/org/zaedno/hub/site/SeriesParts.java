package org.zaedno.hub.site;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventSeries;
import org.zaedno.content.event.Series;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.Trait;
import org.zaedno.hub.words.Phrases;

/** What an event's series has besides it, as far as the reader may see. */
@Component
class SeriesParts {
    /** Of each side; the list has them all. */
    private static final int MOST = 4;

    private final EventSeries series;
    private final PublishedShelf shelf;
    private final ItemCards cards;

    SeriesParts(EventSeries series, PublishedShelf shelf, ItemCards cards) {
        this.series = series;
        this.shelf = shelf;
        this.cards = cards;
    }

    /** Empty for what stands alone, and while it is the first of its series. */
    Optional<SeriesPart> of(PublishedEdition edition, Phrases words) {
        if (edition.kind() != Kind.EVENT) return Optional.empty();
        return series.of(edition.item()).flatMap(one -> part(one, edition, words));
    }

    private Optional<SeriesPart> part(Series one, PublishedEdition edition, Phrases words) {
        var others = cards.of(shelf.among(series.beside(edition.item()), words.language()), words);
        if (others.isEmpty()) return Optional.empty();
        var sides = others.stream()
                .collect(Collectors.partitioningBy(
                        card -> card.date().filter(EventDates.Date::over).isPresent()));
        return Optional.of(new SeriesPart(
                one.name().in(words.language()),
                Narrowing.none(Section.EVENTS)
                        .with(Trait.SERIES, one.slug().value())
                        .place()
                        .in(words.language()),
                sides.get(false).stream().limit(MOST).toList(),
                sides.get(true).reversed().stream().limit(MOST).toList()));
    }
}
