package org.zaedno.hub.site;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.Cancellation;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.hub.facts.EventHours;
import org.zaedno.hub.words.Phrases;

/** When events are, whether they are over, and whether they take place at all. */
@Component
class EventDates {
    /** @param cancelled it does not take place, for this reason */
    record Date(EventHours hours, boolean over, EventFacts facts, Optional<Cancellation> cancelled) {
        boolean isCancelled() {
            return cancelled.isPresent();
        }

        /** The key of how it stands, in a word. */
        String standing() {
            if (isCancelled()) return "site.event.is-cancelled";
            return over ? "site.event.is-over" : "site.event.is-coming";
        }
    }

    private final EventCalendar calendar;
    private final Clock clock;

    EventDates(EventCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Optional<Date> of(PublishedEdition edition, Phrases words) {
        if (edition.kind() != Kind.EVENT) return Optional.empty();
        return Optional.ofNullable(of(java.util.List.of(edition), words).get(edition.item()));
    }

    Map<ItemId, Date> of(Collection<PublishedEdition> editions, Phrases words) {
        return ofItems(
                editions.stream()
                        .filter(edition -> edition.kind() == Kind.EVENT)
                        .map(PublishedEdition::item)
                        .collect(Collectors.toUnmodifiableSet()),
                words);
    }

    /** Of the events among these. */
    Map<ItemId, Date> ofItems(Set<ItemId> items, Phrases words) {
        var now = clock.instant();
        return calendar.announced(items).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, event -> date(event.getValue(), now, words)));
    }

    private static Date date(EventCalendar.Announced event, Instant now, Phrases words) {
        var facts = event.facts();
        var hours = EventHours.of(facts.starts(), facts.ends(), words);
        return new Date(hours, facts.isPast(now), facts, event.cancelled());
    }
}
