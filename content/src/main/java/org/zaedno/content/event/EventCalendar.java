package org.zaedno.content.event;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;

/** The door to when and where events are: read by whoever may read the event. Their lists are the shelf's: {@code comingFirst}. */
@Service
@Transactional
public class EventCalendar {
    private final EventRows events;
    private final EditorialDesk desk;
    private final Clock clock;

    EventCalendar(EventRows events, EditorialDesk desk, Clock clock) {
        this.events = events;
        this.desk = desk;
        this.clock = clock;
    }

    /** Empty where nobody said it yet, and for what the reader may not see. */
    @Transactional(readOnly = true)
    public Optional<EventFacts> find(ItemId item) {
        return Optional.ofNullable(events.of(List.of(item)).get(item));
    }

    @Transactional(readOnly = true)
    public Map<ItemId, EventFacts> of(Collection<ItemId> items) {
        return items.isEmpty() ? Map.of() : events.of(items);
    }

    /** How often each was changed in hour, place or name, and when: for programs that keep an older one. */
    @Transactional(readOnly = true)
    public Map<ItemId, EventChange> changes(Collection<ItemId> items) {
        return items.isEmpty() ? Map.of() : events.changes(items);
    }

    /** When the next published event is over, and with it the order of the list; empty: never. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextEnd() {
        return events.nextEnd(clock.instant());
    }

    /**
     * Keeps when and where in place of what there was; the item's version goes up.
     *
     * @throws ChangedMeanwhile when somebody else changed the item
     * @throws InvalidValue for an item of another kind
     */
    public Item store(ItemId id, EventFacts facts, int expectedItemVersion) {
        var item = desk.touch(id, expectedItemVersion);
        if (item.kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        events.store(item, facts, clock.instant());
        return item;
    }
}
