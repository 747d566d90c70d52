package org.zaedno.content.publication;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.publication.Changes.What;
import org.zaedno.content.tenancy.NotAllowed;

/**
 * Where items go that are no longer wanted. In the bin an item keeps everything, also that it was published, and is
 * seen by its own workspace alone; taken out it is as it was. Whoever could not take it from readers may not bin it.
 */
@Service
@Transactional
public class Bin {
    /** How long something lies there before the hub empties it: long enough to come back from a summer's leave. */
    public static final Duration KEPT = Duration.ofDays(60);

    private final Items items;
    private final Editions editions;
    private final DeskRights rights;
    private final Changes changes;
    private final JdbcClient sql;
    private final Clock clock;

    Bin(Items items, Editions editions, DeskRights rights, Changes changes, JdbcClient sql, Clock clock) {
        this.items = items;
        this.editions = editions;
        this.rights = rights;
        this.changes = changes;
        this.sql = sql;
        this.clock = clock;
    }

    /** What lies there already stays as it is. */
    public Item putIn(ItemId id, int expectedVersion) {
        var item = rights.held(id, expectedVersion);
        if (item.binned()) return item;
        boolean shown = requireHand(id);
        items.bin(item, Optional.of(clock.instant()), rights.person());
        if (shown) items.markWithdrawn(id);
        changes.write(id, shown ? What.ITEM : What.DRAFT);
        return rights.own(id);
    }

    /** Puts it back as it was: what readers saw they see again. */
    public Item takeOut(ItemId id, int expectedVersion) {
        var item = rights.held(id, expectedVersion);
        if (!item.binned()) return item;
        boolean shown = requireHand(id);
        items.bin(item, Optional.empty(), null);
        if (shown) items.clearWithdrawn(id);
        changes.write(id, shown ? What.ITEM : What.DRAFT);
        return rights.own(id);
    }

    /** For good: with its editions, their history and remarks. Only coordinators, and only out of the bin. */
    public void purge(ItemId id, int expectedVersion) {
        var item = rights.held(id, expectedVersion);
        rights.requireCoordinator();
        if (!item.binned()) throw new NotAllowed("not-binned");
        sql.sql("update content.withdrawn_address set item = null where item = ?")
                .param(id.value())
                .update();
        sql.sql("delete from content.item where id = ?").param(id.value()).update();
        changes.write(id, What.ITEM);
    }

    /** @return whether readers see the item outside the bin */
    private boolean requireHand(ItemId id) {
        boolean shown = editions.of(id).values().stream().anyMatch(edition -> edition.state() == State.PUBLISHED);
        if (shown) rights.requirePublisher();
        else rights.requireWriter();
        return shown;
    }
}
