package org.zaedno.content.event;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;

/** The door to when and where events are: read by whoever may read the event. Their lists are the shelf's: {@code comingFirst}. */
@Service
@Transactional
public class EventCalendar {
    private final EventRows events;
    private final CancellationRows cancellations;
    private final EventStaff staff;
    private final EditorialDesk desk;
    private final Clock clock;

    EventCalendar(EventRows events, CancellationRows cancellations, EventStaff staff, EditorialDesk desk, Clock clock) {
        this.events = events;
        this.cancellations = cancellations;
        this.staff = staff;
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

    /** @param cancelled empty for one that takes place */
    public record Announced(EventFacts facts, Optional<Cancellation> cancelled) {}

    /** Of the events among these: when and where, and whether at all. */
    @Transactional(readOnly = true)
    public Map<ItemId, Announced> announced(Collection<ItemId> items) {
        return items.isEmpty() ? Map.of() : events.announced(items);
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

    /** Of these events those that do not take place; whoever may read an event is told. */
    @Transactional(readOnly = true)
    public Map<ItemId, Cancellation> cancelled(Collection<ItemId> items) {
        return items.isEmpty() ? Map.of() : cancellations.of(items);
    }

    /** Empty for one that takes place. */
    @Transactional(readOnly = true)
    public Optional<Cancellation> cancelled(ItemId item) {
        return Optional.ofNullable(cancellations.of(List.of(item)).get(item));
    }

    /** Whether the acting person may say that an event of this workspace does not take place; for buttons. */
    @Transactional(readOnly = true)
    public boolean mayCancel() {
        return staff.are();
    }

    /** Whom {@link #cancel} would tell. @throws NotAllowed for who may not cancel it */
    @Transactional(readOnly = true)
    public Cancellation.Hearers hearers(ItemId item) {
        staff.require(item);
        return cancellations.hearers(item);
    }

    /**
     * A published event that is not over does not take place: its page and its calendars say so, nobody gets a place
     * there any more, and everybody registered is sent a mail in the same transaction.
     *
     * @return how many mails were queued
     * @throws NotAllowed for another workspace's event, for who is neither organiser, editor nor coordinator, and where it
     *     is cancelled already
     * @throws InvalidValue without a reason in both languages, and for an event that is not published or is over
     */
    public int cancel(ItemId item, Names reason) {
        var said = new Names(fit(reason.bg()), fit(reason.en()));
        var open = staff.require(item);
        if (open.editions().values().stream().noneMatch(edition -> edition.state() == State.PUBLISHED))
            throw new InvalidValue("event-unpublished");
        requireAhead(item);
        return cancellations.cancel(item, said).orElseThrow(() -> new NotAllowed("event-cancelled"));
    }

    /** It takes place after all; who waits is called again. @return how many mails were queued */
    public int reinstate(ItemId item) {
        staff.require(item);
        requireAhead(item);
        return cancellations.reinstate(item).orElseThrow(() -> new NotAllowed("event-not-cancelled"));
    }

    private void requireAhead(ItemId item) {
        var facts = events.of(List.of(item)).get(item);
        if (facts != null && facts.isPast(clock.instant())) throw new InvalidValue("event-over");
    }

    private static String fit(String reason) {
        var line = TypedText.line(reason);
        if (TypedText.saysNothing(line)) throw new InvalidValue("cancel-reason");
        if (line.length() > Cancellation.REASON_MAX)
            throw new InvalidValue("words-long", Cancellation.REASON_MAX, line.length());
        return line;
    }
}
