package org.zaedno.hub.registration;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.people.Role;
import org.zaedno.content.registration.PlacesReplay;
import org.zaedno.content.registration.StandardKind;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.hub.registration.Line.Answer;
import org.zaedno.hub.registration.Visitor.Deed;

/**
 * Many people with an open form press at the same instant, each on a line of their own that is opened by then; every fifth of
 * them sits behind the one address of a municipality.
 */
final class Rush {
    static final int PLACES = 43;
    private static final int KEPT = 5;
    private static final int READERS = 8;
    private static final List<Integer> LIMITS = List.of(50, 38, 47, 40, 45);

    /** @param millis from the press to the last answer; @param answers how many of each status */
    record Outcome(List<String> faults, long millis, Map<Integer, Integer> answers, int confirmed, int waiting) {}

    /** @param sent and answered by the clock of this machine, the first of two presses */
    private record Heard(Visitor visitor, long sent, long answered) {}

    private final int port;
    private final DatabaseAccess database;
    private final World world;
    private final Actor.Acting organiser;
    private final int people;
    private final Random chance = new Random(1000);
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private int round;

    Rush(int port, DatabaseAccess database, World world, int people) {
        this.port = port;
        this.database = database;
        this.world = world;
        this.people = people;
        organiser = world.acting(world.member(), Role.ORGANISER);
    }

    /** One person each; every ninth presses twice at once. */
    Outcome plain(long reading) {
        return rush(Forum.open(world, organiser.workspace(), PLACES, 0, false), reading, false);
    }

    /**
     * Places held for some, every fifth comes with a colleague, every seventh changes their mind at once, and the organiser
     * moves the limit up and down meanwhile.
     */
    Outcome mixed(long reading) {
        return rush(Forum.open(world, organiser.workspace(), PLACES, KEPT, false), reading, true);
    }

    private Outcome rush(Forum forum, long reading, boolean mixed) {
        round++;
        answers.clear();
        heard.clear();
        faults.clear();
        var visitors = visitors(forum, mixed);
        LockSupport.parkNanos(reading * 1_000_000);
        var start = new CountDownLatch(1);
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = new ArrayList<Future<?>>();
            for (int n = 0; n < visitors.size(); n++) {
                int number = n;
                presses.add(everybody.submit(() -> press(visitors.get(number), number, mixed, start)));
            }
            var limits = mixed
                    ? Optional.of(everybody.submit(() -> moveTheLimit(forum, start)))
                    : Optional.<Future<?>>empty();
            LockSupport.parkNanos(100_000_000); // until all of them stand there
            long began = System.nanoTime();
            start.countDown();
            for (var press : presses) press.get();
            if (limits.isPresent()) limits.get().get();
            long last = heard.stream().mapToLong(Heard::answered).max().orElse(began);
            return outcome(forum, (last - began) / 1_000_000);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException ending) {
            throw new AssertionError(ending);
        }
    }

    private List<Visitor> visitors(Forum forum, boolean mixed) {
        var visitors = new ArrayList<Visitor>();
        for (int n = 0; n < people; n++)
            visitors.add(new Visitor(
                    forum.path(),
                    "Участник " + n,
                    mixed && chance.nextInt(5) == 0 ? 2 : 1,
                    chance.nextInt(6) == 0 ? StandardKind.CHILD_PROTECTION : StandardKind.MUNICIPALITY));
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var opened = new ArrayList<Future<Answer>>();
            for (int n = 0; n < people; n++) {
                int number = n;
                opened.add(readers.submit(() -> {
                    try (var line = line(number)) {
                        return visitors.get(number).open(line);
                    }
                }));
            }
            for (var form : opened) count(form.get().status(), 200);
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
        return visitors;
    }

    private Void press(Visitor visitor, int number, boolean mixed, CountDownLatch start) throws Exception {
        start.await();
        if (number % 9 == 0) twice(visitor, number);
        else hear(visitor, once(visitor, number));
        if (mixed && number % 7 == 0)
            try (var line = line(number)) {
                var asked = visitor.ask(line, Deed.CANCEL);
                count(asked.status(), 200);
                count(visitor.press(line, Deed.CANCEL, asked, "").status(), 303);
            }
        return null;
    }

    private record Pressed(Answer answer, long sent, long answered) {}

    private Pressed once(Visitor visitor, int number) throws IOException {
        long sent = System.nanoTime();
        try (var line = line(number)) {
            var answer = visitor.send(line);
            return new Pressed(answer, sent, System.nanoTime());
        }
    }

    private void twice(Visitor visitor, int number) throws Exception {
        try (var fingers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Pressed> press = () -> once(visitor, number);
            var first = fingers.submit(press);
            var second = fingers.submit(press).get();
            if (!first.get().answer().location().equals(second.answer().location()))
                faults.add("one form, two registrations: " + first.get() + ", " + second);
            count(second.answer().status(), 303);
            hear(
                    visitor,
                    new Pressed(
                            first.get().answer(),
                            Math.min(first.get().sent(), second.sent()),
                            Math.min(first.get().answered(), second.answered())));
        }
    }

    private void hear(Visitor visitor, Pressed pressed) {
        count(pressed.answer().status(), 303);
        heard.add(new Heard(visitor, pressed.sent(), pressed.answered()));
    }

    private synchronized void count(int status, int expected) {
        answers.merge(status, 1, Integer::sum);
        if (status != expected) faults.add("an answer " + status);
    }

    private Void moveTheLimit(Forum forum, CountDownLatch start) throws Exception {
        var holds = world.sql()
                .sql("""
                        select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'places', places)), '[]')::text
                          from content.place_hold where event = ?""")
                .param(forum.id().value())
                .query(String.class)
                .single();
        start.await();
        for (int limit : LIMITS) {
            LockSupport.parkNanos(50_000_000L + chance.nextInt(150_000_000));
            set(forum.id().value(), limit, holds);
        }
        set(forum.id().value(), PLACES, holds);
        return null;
    }

    /** As the hub does it for its organiser. */
    private void set(UUID event, int limit, String holds) throws SQLException {
        var app = database.app();
        try (var connection = DriverManager.getConnection(database.url(), app.role(), app.password());
                var bind = connection.prepareStatement("select content.bind_person(?, ?)");
                var set = connection.prepareStatement("select content.set_places(?, ?, ?::jsonb)")) {
            connection.setAutoCommit(false);
            bind.setObject(1, organiser.person().value());
            bind.setObject(2, organiser.workspace().value());
            bind.execute();
            set.setObject(1, event);
            set.setInt(2, limit);
            set.setString(3, holds);
            set.execute();
            connection.commit();
        }
    }

    private Outcome outcome(Forum forum, long millis) {
        var arrivals = new HashMap<String, Integer>();
        var states = new TreeMap<String, Integer>();
        world.sql()
                .sql("select form_key, arrival, state from content.registration where event = ?")
                .param(forum.id().value())
                .query(row -> {
                    arrivals.put(row.getString(1), row.getInt(2));
                    states.merge(row.getString(3), 1, Integer::sum);
                });
        if (arrivals.size() != people) faults.add(arrivals.size() + " registrations of " + people + " people");
        faults.addAll(PlacesReplay.faults(world.sql(), forum.id(), PLACES));
        inOrder(arrivals);
        return new Outcome(
                List.copyOf(faults),
                millis,
                Map.copyOf(answers),
                states.getOrDefault("CONFIRMED", 0),
                states.getOrDefault("WAITING", 0));
    }

    /** Who had an answer before somebody else pressed came before them. */
    private void inOrder(Map<String, Integer> arrivals) {
        var answered =
                heard.stream().sorted(Comparator.comparingLong(Heard::answered)).toList();
        int at = 0;
        int before = 0;
        for (var one :
                heard.stream().sorted(Comparator.comparingLong(Heard::sent)).toList()) {
            for (; at < answered.size() && answered.get(at).answered() < one.sent(); at++)
                before = Math.max(
                        before, arrivals.getOrDefault(answered.get(at).visitor().key(), 0));
            int arrival = arrivals.getOrDefault(one.visitor().key(), 0);
            if (arrival < before)
                faults.add("arrival " + arrival + " pressed when arrival " + before + " had an answer");
        }
    }

    private Line line(int number) {
        boolean municipality = number % 5 == 0;
        return new Line(
                port,
                municipality
                        ? "203.0.113." + (1 + round % 250)
                        : "198.%d.%d.%d".formatted(18 + round % 2, number / 250, 1 + number % 250));
    }
}
