package org.zaedno.hub.workspace.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/**
 * Calls the open screens of an event when its places changed, by whomever and through whichever hub; and now and then
 * all of them, because who only waits leaves no row in the change log: readers see no difference.
 */
@Component
@Order(2) // before the search index, whose work may take a while
class OpenEvents implements Follower {
    private static final Actor SCREENS = new Actor.SystemJob(JobName.SCREENS);
    /** How long somebody who waits may stay unseen on an open screen: few are open, and looking is cheap. */
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final Map<UUID, Set<Runnable>> open = new ConcurrentHashMap<>();
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;
    private Position reached = new Position(0, 0);
    private Instant lookedAround = Instant.EPOCH;

    OpenEvents(ChangeLog changes, Tenancy tenancy, Clock clock) {
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
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
        var now = clock.instant();
        if (Duration.between(lookedAround, now).abs().compareTo(AGAIN) < 0) return;
        lookedAround = now;
        open.values().forEach(calls -> calls.forEach(Runnable::run));
    }

    private List<Change> next() {
        return tenancy.as(SCREENS, () -> changes.after(reached));
    }
}
