package org.zaedno.content.event;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;

/** The door to how one gets into events: read by whoever may read the event, said by those who run it. */
@Service
@Transactional
public class AccessDesk {
    private final AccessRows rows;
    private final ProgrammeWriting writing;
    private final EditorialDesk desk;
    private final Clock clock;

    AccessDesk(AccessRows rows, ProgrammeWriting writing, EditorialDesk desk, Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.desk = desk;
        this.clock = clock;
    }

    /** {@link Access#UNKNOWN} where nobody said anything, and for what the reader may not see. */
    @Transactional(readOnly = true)
    public Access of(ItemId event) {
        return rows.of(List.of(event)).getOrDefault(event, Access.UNKNOWN);
    }

    @Transactional(readOnly = true)
    public Map<ItemId, Access> of(Collection<ItemId> events) {
        return events.isEmpty() ? Map.of() : rows.of(events);
    }

    /**
     * Keeps this in the place of what was seen.
     *
     * @throws ChangedMeanwhile when somebody else was faster
     * @throws NotAllowed without the role
     */
    public Access describe(ItemId event, Access seen, Access wished) {
        var item = desk.touchRunning(event);
        if (item.kind() != Kind.EVENT) throw new InvalidValue("facts-kind");
        if (!of(event).equals(seen)) throw new ChangedMeanwhile();
        rows.store(item, wished);
        writing.stamp(item, clock.instant());
        return wished;
    }
}
