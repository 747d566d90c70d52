package org.zaedno.hub.workspace.editor;

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

/** Calls the open editors of an item when it was changed, by whomever and through whichever hub. */
@Component
@Order(2) // before the search index, whose work may take a while
class OpenEditors implements Follower {
    private static final Actor SCREENS = new Actor.SystemJob(JobName.SCREENS);

    private final Map<UUID, Set<Runnable>> open = new ConcurrentHashMap<>();
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private Position reached = new Position(0, 0);

    OpenEditors(ChangeLog changes, Tenancy tenancy) {
        this.changes = changes;
        this.tenancy = tenancy;
    }

    /**
     * @param call short: it holds up the others
     * @return ends it
     */
    Runnable watch(ItemId item, Runnable call) {
        open.computeIfAbsent(item.value(), first -> new CopyOnWriteArraySet<>()).add(call);
        return () -> open.computeIfPresent(item.value(), (same, calls) -> {
            calls.remove(call);
            return calls.isEmpty() ? null : calls;
        });
    }

    @Override
    public String name() {
        return "Editors";
    }

    @Override
    public void follow() {
        if (reached.transaction() == 0) reached = tenancy.as(SCREENS, changes::now);
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            reached = batch.getLast().position();
            batch.stream()
                    .filter(Change::isItem)
                    .map(Change::subject)
                    .collect(Collectors.toSet())
                    .forEach(item -> open.getOrDefault(item, Set.of()).forEach(Runnable::run));
        }
    }

    private java.util.List<Change> next() {
        return tenancy.as(SCREENS, () -> changes.after(reached));
    }
}
