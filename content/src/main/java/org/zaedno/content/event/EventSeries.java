package org.zaedno.content.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Tenancy;

/** The door to series: read with their events, put together by those who may change the event. */
@Service
@Transactional
public class EventSeries {
    private final SeriesRows rows;
    private final EventRows events;
    private final EditorialDesk desk;
    private final Tenancy tenancy;

    EventSeries(SeriesRows rows, EventRows events, EditorialDesk desk, Tenancy tenancy) {
        this.rows = rows;
        this.events = events;
        this.desk = desk;
        this.tenancy = tenancy;
    }

    /** Events that stand alone are left out. */
    @Transactional(readOnly = true)
    public Map<ItemId, Series> of(Collection<ItemId> items) {
        return items.isEmpty() ? Map.of() : rows.of(items);
    }

    @Transactional(readOnly = true)
    public Optional<Series> of(ItemId event) {
        return Optional.ofNullable(rows.of(List.of(event)).get(event));
    }

    /** Every series of which the reader may see an event. */
    @Transactional(readOnly = true)
    public List<Series> all() {
        return rows.all();
    }

    /** Those of the workspace acted for. */
    @Transactional(readOnly = true)
    public List<Series> ours() {
        return rows.of(tenancy.acting().workspace());
    }

    /** The events of the same series but this one, as far as the reader may see them, in their order; at most 99. */
    @Transactional(readOnly = true)
    public List<ItemId> beside(ItemId event) {
        return of(event).stream()
                .flatMap(series -> rows.events(series.id()).stream())
                .filter(other -> !other.equals(event))
                .toList();
    }

    /**
     * Puts an event into a series of its workspace; empty: takes it out.
     *
     * @throws NotAllowed for who may not change the event
     * @throws InvalidValue where nobody has said yet when it is
     */
    public void put(ItemId event, Optional<SeriesId> series) {
        touch(event);
        if (series.filter(wished -> ours().stream().noneMatch(one -> one.id().equals(wished)))
                .isPresent()) throw new NotAllowed("owner");
        rows.put(event, series);
    }

    /** Begins a series with this event. @throws InvalidValue without a name in both languages */
    public Series begin(ItemId event, Names name) {
        var named = new Names(fit(name.bg()), fit(name.en()));
        touch(event);
        var begun = rows.begin(tenancy.acting().workspace(), named);
        rows.put(event, Optional.of(begun.id()));
        return begun;
    }

    private void touch(ItemId event) {
        var item = desk.open(event).item();
        if (item.kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        if (!events.of(List.of(event)).containsKey(event)) throw new InvalidValue("again-when");
        desk.touch(event, item.version());
    }

    private static String fit(String name) {
        var line = TypedText.line(name);
        if (TypedText.saysNothing(line)) throw new InvalidValue("series-name");
        if (line.length() > Series.NAME_MAX) throw new InvalidValue("name-long", Series.NAME_MAX);
        return line;
    }
}
