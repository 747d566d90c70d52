package org.zaedno.hub.registration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zaedno.content.World;
import org.zaedno.hub.registration.Rates.Rate;
import org.zaedno.hub.registration.Rates.Way;
import org.zaedno.hub.registration.Rush.Outcome;

/**
 * What {@code ./hub bench registrations} prints: a thousand people at once, again and again, and how many registrations a
 * second there are over HTTP, by the bare statement, and by a transaction that asks first. No test: it judges nothing but the
 * exactness, which it tells.
 */
@Tag("bench")
class RegistrationsBench {
    private static final int MANY = 50;
    private static final long READING = 2_200;
    private static final int TOLD = 20;

    private final int rushes = Integer.getInteger("bench.rushes", 20);
    private final int people = Integer.getInteger("bench.people", 1_000);
    private final int rounds = Integer.getInteger("bench.rounds", 3);
    private final Duration time = Duration.ofSeconds(Integer.getInteger("bench.seconds", 4));
    private final Path data = Path.of(System.getProperty("bench.data"));
    private final int port =
            java.net.URI.create(System.getProperty("bench.address")).getPort();

    @Test
    void registrations() throws Exception {
        var database = OwnHub.database(data);
        try (var world = new World(database)) {
            var text = new StringBuilder();
            if (rushes > 0) {
                var rush = new Rush(port, database, world, people);
                rush.plain(READING); // forgotten: the hub compiles
                var plain = new ArrayList<Outcome>();
                var mixed = new ArrayList<Outcome>();
                for (int n = 0; n < rushes; n++) {
                    if (n % 2 == 0) plain.add(rush.plain(READING));
                    else mixed.add(rush.mixed(READING));
                }
                text.append(rushed(plain, mixed));
            }
            if (rounds > 0) text.append(rates(new Rates(port, Long.getLong("bench.process"), world, data)));
            Files.writeString(Path.of(System.getProperty("bench.report")), text);
        }
    }

    private String rushed(List<Outcome> plain, List<Outcome> mixed) {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%,d people at once for %d places%n%n%-44s %7s %7s %10s %9s %9s  %s%n",
                people,
                Rush.PLACES,
                "",
                "rounds",
                "exact",
                "median, s",
                "worst, s",
                "places",
                "answers"));
        row(text, "one person each, every ninth presses twice", plain);
        row(text, "couples, cancellations, a moving limit", mixed);
        text.append("Exact: no error, one registration each, every place and turn as the log played again gives it.\n")
                .append("Every fifth sits behind one address. Bar 5 s, aim 2 s.\n");
        java.util.stream.Stream.of(plain, mixed)
                .flatMap(List::stream)
                .flatMap(one -> one.faults().stream())
                .limit(TOLD)
                .forEach(fault -> text.append("WRONG ").append(fault).append('\n'));
        return text.toString();
    }

    private static void row(StringBuilder text, String name, List<Outcome> all) {
        if (all.isEmpty()) return;
        var times = all.stream().mapToLong(Outcome::millis).sorted().toArray();
        var answers = new TreeMap<Integer, Integer>();
        all.forEach(one -> one.answers().forEach((status, number) -> answers.merge(status, number, Integer::sum)));
        text.append(String.format(
                Locale.ROOT,
                "%-44s %7d %7d %10.2f %9.2f %9s  %s%n",
                name,
                all.size(),
                all.stream().filter(one -> one.faults().isEmpty()).count(),
                times[times.length / 2] / 1e3,
                times[times.length - 1] / 1e3,
                all.stream()
                        .map(one -> one.confirmed() + "/" + one.waiting())
                        .distinct()
                        .limit(1)
                        .collect(Collectors.joining()),
                answers));
    }

    private String rates(Rates rates) throws Exception {
        var found = new EnumMap<Way, Map<Integer, List<Rate>>>(Way.class);
        for (var way : Way.values()) rates.measure(way, 1, time);
        rates.measure(Way.HTTP, MANY, time);
        for (int round = 0; round < rounds; round++)
            for (var way : Way.values())
                for (int events : List.of(1, MANY))
                    found.computeIfAbsent(way, first -> new TreeMap<>())
                            .computeIfAbsent(events, first -> new ArrayList<>())
                            .add(rates.measure(way, events, time));
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%nregistrations a second, %d at once, %d × %d s each, medians; processor time for each, at 1 event%n%n%-62s %10s %10s %9s %14s%n",
                Rates.AT_ONCE,
                rounds,
                time.toSeconds(),
                "",
                "1 event",
                MANY + " events",
                "hub, ms",
                "database, ms"));
        line(text, "over HTTP", found.get(Way.HTTP));
        line(text, "the hub's own statement, as hub_app", found.get(Way.STATEMENT));
        line(text, "one statement on bare tables: no rights, log, words", found.get(Way.BARE));
        line(text, "seven statements in a transaction on the bare tables", found.get(Way.CHATTY));
        ratio(text, "HTTP against the hub's own statement", found.get(Way.HTTP), found.get(Way.STATEMENT));
        ratio(text, "HTTP against the statement on bare tables", found.get(Way.HTTP), found.get(Way.BARE));
        ratio(
                text,
                "the hub's own statement against the one on bare tables",
                found.get(Way.STATEMENT),
                found.get(Way.BARE));
        ratio(text, "one bare statement against the transaction", found.get(Way.BARE), found.get(Way.CHATTY));
        return text.append("Bar: HTTP 0.4 of the bare statement on one event, aim 0.7.\n")
                .toString();
    }

    private static void line(StringBuilder text, String name, Map<Integer, List<Rate>> rates) {
        text.append(String.format(
                Locale.ROOT,
                "%-62s %,10.0f %,10.0f %9.2f %14.2f%n",
                name,
                median(rates.get(1), Rate::aSecond),
                median(rates.get(MANY), Rate::aSecond),
                median(rates.get(1), Rate::hub),
                median(rates.get(1), Rate::database)));
    }

    private static void ratio(
            StringBuilder text, String name, Map<Integer, List<Rate>> one, Map<Integer, List<Rate>> other) {
        text.append(String.format(
                Locale.ROOT,
                "%-62s %10.2f %10.2f%n",
                name,
                median(one.get(1), Rate::aSecond) / median(other.get(1), Rate::aSecond),
                median(one.get(MANY), Rate::aSecond) / median(other.get(MANY), Rate::aSecond)));
    }

    private static double median(List<Rate> rates, ToDoubleFunction<Rate> what) {
        var sorted = rates.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
