package org.zaedno.hub.registration;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.zaedno.content.World;
import org.zaedno.content.registration.StandardKind;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.registration.Line.Answer;
import org.zaedno.hub.registration.Visitor.Deed;

/**
 * People register for two events, accept, change and cancel, while the hub and its database are killed with -9 in turn.
 * Whoever gets no answer asks again with the same key, until there is one. After each kill everything is reckoned up.
 */
final class Faults {
    /** Who dies. */
    enum Victim {
        HUB,
        DATABASE
    }

    /** @param ready from the kill to the first form that is shown after it, in milliseconds */
    record Kill(Victim victim, long ready) {}

    private static final int PLACES = 43;
    private static final int KEPT = 5;
    private static final int AT_ONCE = 12;
    private static final int NEWCOMERS = 48;
    private static final int RETURNING = 24;
    private static final Duration LATEST_KILL = Duration.ofMillis(600);
    private static final Duration BEFORE_AGAIN = Duration.ofMillis(50);

    private final Random chance;
    private final OwnHub hub;
    private final Duration reading;
    private final List<Forum> forums;
    private final Ledger ledger = new Ledger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final List<Kill> kills = new ArrayList<>();
    private List<Visitor> next;
    /** When the last of them had the form. */
    private long shown;

    /** @param reading how long people look at a form at least before they send it */
    Faults(OwnHub hub, Duration reading, long seed) throws IOException {
        this.hub = hub;
        this.reading = reading;
        this.chance = new Random(seed);
        try (var world = new World(hub.database())) {
            WorkspaceId workspace = world.member();
            forums = List.of(
                    Forum.open(world, workspace, PLACES, KEPT, false),
                    Forum.open(world, workspace, PLACES, KEPT, true));
        }
        next = newcomers();
    }

    /** One kill in the midst of writing. @return what is wrong afterwards, nothing where all is exact */
    List<String> round(Victim victim) throws IOException {
        var coming = next;
        var presses = new ArrayList<Callable<Void>>();
        for (var visitor : coming) presses.add(() -> comes(visitor));
        for (var visitor : ledger.some(RETURNING, chance)) presses.add(() -> returns(visitor));
        java.util.Collections.shuffle(presses, chance);
        LockSupport.parkNanos(shown + reading.toNanos() - System.nanoTime());
        long moment = chance.nextLong(LATEST_KILL.toNanos());
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = presses.stream().map(people::submit).toList();
            LockSupport.parkNanos(moment);
            kills.add(new Kill(victim, kill(victim)));
            for (var answer : answers) answer.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException ending) {
            throw new AssertionError(ending);
        }
        next = newcomers();
        try (var world = new World(hub.database())) {
            return ledger.faults(world.sql(), forums);
        }
    }

    private long kill(Victim victim) {
        long began = System.nanoTime();
        if (victim == Victim.HUB) {
            hub.kill();
            hub.start();
        } else {
            hub.killDatabase();
        }
        hub.untilReady();
        try (var line = new Line(hub.port, "127.0.0.1")) {
            until(() -> new Visitor(forums.getFirst().path(), "", 1, StandardKind.OTHER).open(line), 200);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private Void comes(Visitor visitor) {
        try (var line = new Line(hub.port, "127.0.0.1")) {
            until(() -> visitor.send(line), 303);
            ledger.registered(visitor);
        }
        return null;
    }

    private Void returns(Visitor visitor) {
        try (var line = new Line(hub.port, "127.0.0.1")) {
            var page = until(() -> visitor.look(line), 200);
            int lot = chance.nextInt(10);
            boolean offered = page.body().contains("/decline");
            var deed = offered ? lot < 7 ? Deed.ACCEPT : Deed.DECLINE : lot < 6 ? Deed.CANCEL : Deed.CHANGE;
            var name = visitor.name + " " + (char) ('A' + chance.nextInt(26));
            var asked = until(() -> visitor.ask(line, deed), 200);
            until(() -> visitor.press(line, deed, asked, name), 303);
            ledger.did(visitor, deed, name);
        }
        return null;
    }

    /** Asks until there is an answer; one that says to come later is none. */
    private Answer until(Callable<Answer> press, int expected) {
        while (true) {
            try {
                var answer = press.call();
                if (answer.status() == expected) return answer;
                if (answer.status() < 500) throw new AssertionError(answer.toString());
            } catch (IOException broken) {
                // nobody knows whether it was heard
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
            unanswered.incrementAndGet();
            LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
        }
    }

    private List<Visitor> newcomers() throws IOException {
        var people = new ArrayList<Visitor>();
        try (var line = new Line(hub.port, "127.0.0.1")) {
            for (int n = 0; n < NEWCOMERS; n++) {
                var kind = n % 5 == 0 ? StandardKind.CHILD_PROTECTION : StandardKind.MUNICIPALITY;
                var visitor = new Visitor(forums.get(n % 2).path(), "Участник", n % 7 == 0 ? 2 : 1, kind);
                visitor.open(line);
                people.add(visitor);
            }
        }
        shown = System.nanoTime();
        return people;
    }

    Ledger ledger() {
        return ledger;
    }

    List<Kill> kills() {
        return kills;
    }

    int unanswered() {
        return unanswered.get();
    }
}
