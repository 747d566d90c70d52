package org.zaedno.hub.indexing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.IndexSource;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;

/** All items, in batches, each read in a transaction of its own: reading them all must not hold one open for minutes. */
@Component
class EveryItem {
    private static final Actor INDEXING = new Actor.SystemJob(JobName.INDEXING);
    private static final int BATCH = 200;

    private final IndexSource source;
    private final Tenancy tenancy;

    EveryItem(IndexSource source, Tenancy tenancy) {
        this.source = source;
        this.tenancy = tenancy;
    }

    /** Each read when it is asked for. */
    Stream<List<ItemId>> batches() {
        var first = new ItemId(new UUID(0, 0));
        return Stream.iterate(after(first), batch -> !batch.isEmpty(), batch -> after(batch.getLast()));
    }

    private List<ItemId> after(ItemId last) {
        return tenancy.as(INDEXING, () -> source.itemsAfter(last, BATCH));
    }
}
