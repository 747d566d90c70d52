package org.zaedno.content.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.ItemId;

/**
 * Who has an item open, in this hub and in every other on the same database. Held in memory: a hub that has just started
 * knows of the others after one {@link #PULSE}. Only for showing to people who have opened the item themselves; what may
 * be written is decided by versions, never by this.
 */
@Component
public class Presence {
    /** How often an open window says that it is still there. */
    public static final Duration PULSE = Duration.ofSeconds(10);
    /** Who has not been heard of for so long is gone: one call may be lost on the way, and a slow network is no absence. */
    public static final Duration GONE_AFTER = Duration.ofSeconds(28);

    private record Seen(Somebody who, Instant at) {}

    private final Map<UUID, Seen> screens = new ConcurrentHashMap<>();
    private final Map<ItemId, Set<Runnable>> watchers = new ConcurrentHashMap<>();
    private final PresenceLine line;
    private final Clock clock;

    Presence(PresenceLine line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    /** This person is here, still or again. */
    public void here(Somebody who) {
        seen(who);
        line.say(who.told());
    }

    /** The window is closed, or shows something else. Unknown ones may be named too. */
    public void gone(UUID screen) {
        forget(screen);
        line.say(screen.toString());
    }

    /** By name. */
    public List<Somebody> before(ItemId item) {
        return screens.values().stream()
                .map(Seen::who)
                .filter(who -> who.item().equals(item))
                .sorted(Comparator.comparing(Somebody::name).thenComparing(Somebody::screen))
                .toList();
    }

    /**
     * Calls when somebody comes to the item, goes, or moves to another edition.
     *
     * @param call short, on a thread of its own work: it holds up the others
     * @return ends it
     */
    public Runnable watch(ItemId item, Runnable call) {
        watchers.computeIfAbsent(item, first -> new CopyOnWriteArraySet<>()).add(call);
        return () -> watchers.computeIfPresent(item, (same, calls) -> {
            calls.remove(call);
            return calls.isEmpty() ? null : calls;
        });
    }

    /** Hears the other hubs, and forgets who has not been heard of, until told to end. Blocks. */
    public void listen(BooleanSupplier goOn) {
        line.listen(this::heard, this::sweep, goOn);
    }

    void heard(String words) {
        Somebody.heard(words).ifPresentOrElse(this::seen, () -> screen(words));
    }

    void sweep() {
        var before = clock.instant().minus(GONE_AFTER);
        screens.forEach((screen, seen) -> {
            if (seen.at().isBefore(before)) forget(screen);
        });
    }

    private void screen(String words) {
        try {
            forget(UUID.fromString(words));
        } catch (IllegalArgumentException anotherVersion) {
            // a newer hub may say more than this one understands
        }
    }

    private void seen(Somebody who) {
        var before = screens.put(who.screen(), new Seen(who, clock.instant()));
        if (before == null || !before.who().equals(who)) call(who.item());
    }

    private void forget(UUID screen) {
        var gone = screens.remove(screen);
        if (gone != null) call(gone.who().item());
    }

    private void call(ItemId item) {
        watchers.getOrDefault(item, Set.of()).forEach(Runnable::run);
    }
}
