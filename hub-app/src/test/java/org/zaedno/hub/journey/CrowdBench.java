package org.zaedno.hub.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.pages.Walk;

/**
 * What {@code ./hub bench crowd} prints: how long somebody who works in a workspace waits, alone and while a crowd reads and
 * bots walk through everything that has choices; in turns. Making and browsing share the processors with the hub, so the
 * crowd is held against as many passers-by who ask for a file that costs the hub nothing. No test: it judges nothing.
 */
@Tag("bench")
class CrowdBench {
    private static final String WORKSPACE = "proba-sedem-pateki";
    private static final int ITEMS = 500;
    private static final String COSTS_NOTHING = "/assets/site.css";
    /** Rounds that are forgotten: the hub and the browser compile. */
    private static final int WARM_UP = 2;

    private final MeasuredHub hub = MeasuredHub.started();
    private final int rounds = Integer.getInteger("bench.rounds", 6);
    private final int readers = Integer.getInteger("bench.readers", 10_000);

    @Test
    void crowd() throws IOException, SQLException {
        hub.fill(WORKSPACE, ITEMS);
        hub.untilItRests();
        var pages = Walk.oneOfEach(hub.address(), List.of("/bg", "/en", "/bg/search?q=a")).stream()
                .filter(address -> !address.contains("/search"))
                .toList();
        var choices = Stream.of("деца", "семейство", "приемна грижа", "право")
                .flatMap(words -> Stream.of("", "&kind=news", "&kind=practice", "&language=bg", "&sort=newest")
                        .map(choice -> "/bg/search?q=" + org.zaedno.hub.Browser.encode(words) + choice));
        var lists = Stream.of("news", "practices", "events", "resources")
                .map(list -> "/bg/" + list + "?member=" + WORKSPACE);
        try (var chromium = new Chromium("--process-per-site");
                var profile = profile(chromium);
                var passers = new Crowd(hub.address(), List.of(COSTS_NOTHING), List.of());
                var crowd = new Crowd(
                        hub.address(), pages, Stream.concat(choices, lists).toList())) {
            work(profile, new Samples.ByInteraction(), WARM_UP);
            var alone = new Samples.ByInteraction();
            var passed = new Samples.ByInteraction();
            var crowded = new Samples.ByInteraction();
            for (int turn = 0; turn < 2; turn++) {
                work(profile, alone, rounds / 2);
                among(passers, () -> work(profile, passed, rounds / 2));
                among(crowd, () -> work(profile, crowded, rounds / 2));
            }
            Files.writeString(Path.of(System.getProperty("bench.report")), report(alone, passed, crowded, crowd));
        }
    }

    private void among(Crowd people, Runnable work) throws IOException {
        people.come(readers);
        work.run();
        people.leave();
        hub.untilItRests();
    }

    private void work(BrowserContext profile, Samples.ByInteraction samples, int rounds) {
        var tab = new Interactions(profile, samples);
        tab.visit(Interaction.NEXT_VISIT, hub.address() + "/space/" + WORKSPACE + "/all");
        for (int round = 0; round < rounds; round++) {
            tab.desk();
            tab.list();
            tab.nextPage();
            tab.board();
            tab.list();
            tab.write(0, Interaction.SHORT_EDITOR, Interaction.SHORT_SAVE);
        }
        tab.leave();
    }

    private String report(
            Samples.ByInteraction alone, Samples.ByInteraction passed, Samples.ByInteraction crowded, Crowd crowd) {
        var text = new StringBuilder("%-24s %10s %10s %10s %10s %10s %8s %8s%n"
                .formatted("", "alone p50", "passed p50", "p95, ms", "crowd p50", "p95, ms", "p50 ×", "p95 ×"));
        alone.forEach((what, samples) -> {
            var beside = passed.get(what);
            var other = crowded.get(what);
            text.append(String.format(
                    Locale.ROOT,
                    "%-24s %10.0f %10.0f %10.0f %10.0f %10.0f %8.2f %8.2f%n",
                    what.words(),
                    samples.milliseconds(0.5),
                    beside.milliseconds(0.5),
                    beside.milliseconds(0.95),
                    other.milliseconds(0.5),
                    other.milliseconds(0.95),
                    other.milliseconds(0.5) / beside.milliseconds(0.5),
                    other.milliseconds(0.95) / beside.milliseconds(0.95)));
        });
        return text.append(String.format(
                        Locale.ROOT,
                        "%nReaders, %,d a minute, waited %.0f ms (p50), %.0f ms (p99). Answers by status: %s%n",
                        readers,
                        crowd.wait(0.5),
                        crowd.wait(0.99),
                        crowd.told()))
                .toString();
    }

    private BrowserContext profile(Chromium chromium) {
        var profile = chromium.profile(new Browser.NewContextOptions()
                .setLocale("bg-BG")
                .setTimezoneId("Europe/Sofia")
                .setViewportSize(Windows.WIDTH, Windows.HEIGHT));
        profile.addInitScript(Stopwatch.SCRIPT);
        var window = new Window(hub.address(), "", profile);
        JourneyTest.signIn(window, JourneyTest.TWO_DESKS);
        window.page().close();
        return profile;
    }
}
