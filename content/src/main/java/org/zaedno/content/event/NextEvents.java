package org.zaedno.content.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;

/** Begins an event again on another day: a draft with all its texts and settings, and nobody in it. */
@Service
@Transactional
public class NextEvents {
    private final EventRows events;
    private final SeriesRows series;
    private final EditorialDesk desk;
    private final ObjectProvider<EventPart> parts;
    private final Clock clock;

    NextEvents(EventRows events, SeriesRows series, EditorialDesk desk, ObjectProvider<EventPart> parts, Clock clock) {
        this.events = events;
        this.series = series;
        this.desk = desk;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * @param day on which the new one begins, at the hour of the old one
     * @param next whether it stands in the old one's series
     * @return the new draft; its way in on line is to be made anew
     * @throws NotAllowed for another workspace's event, and for who may not write
     * @throws InvalidValue for an item of another kind, one without a day, and a day that is over
     */
    public Item begin(ItemId original, LocalDate day, boolean next) {
        var open = desk.open(original);
        if (open.item().kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        var facts = Optional.ofNullable(events.of(List.of(original)).get(original))
                .orElseThrow(() -> new InvalidValue("again-when"));
        var begins = WallTime.of(facts.starts()).shown().toLocalDate();
        var now = clock.instant();
        var source = open.edition(open.item().source()).orElseThrow();
        var begun = desk.create(
                        Kind.EVENT,
                        source.language(),
                        source.text(),
                        open.item().visibility(),
                        open.item().themes())
                .item();
        open.editions().values().stream()
                .filter(edition -> edition.language() != source.language())
                .forEach(edition -> desk.save(begun.id(), edition.language(), edition.text(), 0));
        long days = ChronoUnit.DAYS.between(begins, day);
        var over = new CarriedOver(original, begun.id(), begun.owner(), days, now);
        var moved = new EventFacts(
                over.shift(facts.starts()),
                over.shift(facts.ends()),
                facts.format(),
                facts.place(),
                Optional.empty(),
                facts.languages(),
                facts.contact());
        if (!moved.starts().isAfter(now)) throw new InvalidValue("again-past");
        var item = desk.touch(begun.id(), begun.version());
        events.store(item, moved, now);
        if (next) series.of(List.of(original)).values().forEach(one -> series.put(begun.id(), Optional.of(one.id())));
        parts.orderedStream().forEach(part -> part.carry(over));
        return desk.open(begun.id()).item();
    }
}
