package org.zaedno.hub.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.registration.Faults.Kill;
import org.zaedno.hub.registration.Faults.Victim;

/**
 * What {@code ./hub bench faults} prints: what was lost and what was doubled by so many kills, and how long it took until
 * somebody could register again. No test: it judges nothing but goes on after a fault, and tells it.
 */
@Tag("bench")
class FaultsBench {
    private static final Duration READING = Duration.ofMillis(2_200);
    private static final int TOLD = 20;

    private final Path folder = Path.of(System.getProperty("bench.folder"));
    private final int rounds = Integer.getInteger("bench.rounds", 8);

    @Test
    void faults() throws IOException {
        var wrong = new ArrayList<String>();
        int exact = 0;
        try (var hub = new OwnHub(Files.readAllLines(folder.resolve("command")), folder)) {
            var faults = new Faults(hub, READING, System.nanoTime());
            for (int round = 0; round < rounds; round++) {
                var victims = Victim.values();
                var found = faults.round(victims[round % victims.length]);
                if (found.isEmpty()) exact++;
                int number = round + 1;
                found.forEach(fault -> wrong.add("round " + number + ": " + fault));
                Files.writeString(folder.resolve("report"), report(faults, number, exact, wrong));
            }
        }
    }

    private static String report(Faults faults, int rounds, int exact, List<String> wrong) {
        var ledger = faults.ledger();
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%d rounds, %d of them exact; %,d writes acknowledged, %,d requests without an answer and asked again%n"
                        + "lost %d, doubled %d%n%n%-12s %6s %12s %12s%n",
                rounds,
                exact,
                ledger.acknowledged(),
                faults.unanswered(),
                ledger.lost(),
                ledger.doubled(),
                "killed",
                "times",
                "ready, s",
                "worst, s"));
        for (var victim : Victim.values()) {
            var ready = faults.kills().stream()
                    .filter(kill -> kill.victim() == victim)
                    .mapToLong(Kill::ready)
                    .sorted()
                    .toArray();
            if (ready.length > 0)
                text.append(String.format(
                        Locale.ROOT,
                        "%-12s %6d %12.2f %12.2f%n",
                        victim == Victim.HUB ? "the hub" : "PostgreSQL",
                        ready.length,
                        ready[ready.length / 2] / 1e3,
                        Arrays.stream(ready).max().orElseThrow() / 1e3));
        }
        text.append("Ready: from the kill to the first form shown after it, everybody asking meanwhile. ")
                .append("Bar: nothing lost or doubled; aim: ready in less than 6 s.\n");
        wrong.stream()
                .limit(TOLD)
                .forEach(fault -> text.append("WRONG ").append(fault).append('\n'));
        return text.toString();
    }
}
