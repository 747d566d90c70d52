package org.zaedno.hub.workspace.registration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ChangeLog;
import org.zaedno.content.publication.ChangeLog.Change;
import org.zaedno.content.publication.ChangeLog.Position;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.indexing.Follower;

/** Calls the open screens of an event when its places changed, by whomever and through whichever hub. */
@Component
@Order(2) // before the search index, whose work may take a while
class OpenEvents implements Follower {
    private static final Actor SCREENS = new Actor.SystemJob(JobName.SCREENS);

    private final Map<UUID, Set<Runnable>> open = new ConcurrentHashMap<>();
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private Position reached = new Position(0, 0);

    OpenEvents(ChangeLog changes, Tenancy tenancy) {
        this.changes = changes;
        this.tenancy = tenancy;
    }

    /**
     * @param call short: it holds up the others
     * @return ends it
     */
    Runnable watch(ItemId event, Runnable call) {
        open.computeIfAbsent(event.value(), first -> new CopyOnWriteArraySet<>())
                .add(call);
        return () -> open.computeIfPresent(event.value(), (same, calls) -> {
            calls.remove(call);
            return calls.isEmpty() ? null : calls;
        });
    }

    @Override
    public String name() {
        return "Events";
    }

    @Override
    public void follow() {
        if (reached.transaction() == 0) reached = tenancy.as(SCREENS, changes::now);
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            reached = batch.getLast().position();
            batch.stream()
                    .filter(change -> change.what().equals("PLACES"))
                    .map(Change::subject)
                    .collect(Collectors.toSet())
                    .forEach(event -> open.getOrDefault(event, Set.of()).forEach(Runnable::run));
        }
    }

    private List<Change> next() {
        return tenancy.as(SCREENS, () -> changes.after(reached));
    }
}
