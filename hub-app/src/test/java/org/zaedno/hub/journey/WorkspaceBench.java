package org.zaedno.hub.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What {@code ./hub bench workspace} prints: the main interactions in a workspace with many items and in one with few, by
 * real clicks in a browser, and the live heap of a hundred open views. No test: it judges nothing.
 */
@Tag("bench")
class WorkspaceBench {
    private static final String LARGE = "proba-sedem-pateki";
    private static final String SMALL = "proba-lyastovitsa";
    private static final int MANY = 5_000;
    private static final int FEW = 50;
    /** Rounds that are forgotten: the hub and the browser compile. */
    private static final int WARM_UP = 2;

    private static final int VISITS = 5;
    /** Each with a browser profile, and so a session, of their own. */
    private static final int PEOPLE = 10;
    /** Of each sort: a hundred with something in them. */
    private static final int VIEWS = 50;

    private static final int SHELLS = 20;

    private static final String SHELL = "!!document.querySelector('vaadin-side-nav-item')";

    private final MeasuredHub hub = MeasuredHub.started();
    private final BenchReport report = new BenchReport();
    private final int rounds = Integer.getInteger("bench.rounds", 8);

    @Test
    void workspace() throws IOException, SQLException {
        hub.fill(LARGE, MANY);
        hub.fill(SMALL, FEW);
        hub.untilItRests();
        try (var chromium = new Chromium("--process-per-site")) {
            interactions(chromium);
            views(chromium);
        }
        Files.writeString(Path.of(System.getProperty("bench.report")), report.text());
    }

    private void interactions(Chromium chromium) {
        try (var profile = profile(chromium)) {
            work(at(profile, LARGE), at(profile, SMALL), WARM_UP);
        }
        var visits = new Samples.ByInteraction();
        for (int visit = 0; visit < VISITS; visit++) {
            try (var profile = profile(chromium)) {
                var visitor = new Interactions(profile, visits);
                visitor.visit(Interaction.FIRST_VISIT, address(LARGE, "all"));
                visitor.visit(Interaction.NEXT_VISIT, address(LARGE, "all"));
            }
        }
        try (var profile = profile(chromium)) {
            var large = at(profile, LARGE);
            var small = at(profile, SMALL);
            work(large, small, rounds);
            report.interactions(visits.and(large.samples()), small.samples());
        }
    }

    private static void work(Interactions large, Interactions small, int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (var tab : List.of(small, large)) {
                tab.front();
                tab.desk();
                tab.list();
                tab.nextPage();
                tab.board();
                tab.find(10 + round);
                tab.list();
            }
            large.write(0, Interaction.SHORT_EDITOR, Interaction.SHORT_SAVE);
            large.write(1, Interaction.LONG_EDITOR, Interaction.LONG_SAVE);
        }
    }

    private void views(Chromium chromium) throws IOException {
        var people =
                IntStream.range(0, PEOPLE).mapToObj(person -> profile(chromium)).toList();
        var views = new OpenViews(people);
        var items = views.addresses(address(LARGE, "news?lang=en&size=100")).subList(0, VIEWS);
        var shell = Collections.nCopies(SHELLS, address(LARGE, "nothing-here"));
        views.open(shell, SHELL); // with what is made once, for ten people who have just come
        long before = hub.liveHeap();
        views.open(shell, SHELL);
        long shells = hub.liveHeap();
        views.open(Collections.nCopies(VIEWS, address(LARGE, "all")), Interactions.LIST);
        long lists = hub.liveHeap();
        views.close(2 * SHELLS);
        long without = hub.liveHeap();
        views.open(items, Interactions.EDITOR);
        long editors = hub.liveHeap();
        report.heap(
                (double) (shells - before) / SHELLS,
                (double) (lists - shells) / VIEWS,
                (double) (editors - without) / VIEWS);
        report.memory(before, editors, hub.resident());
        people.forEach(BrowserContext::close);
    }

    private Interactions at(BrowserContext profile, String workspace) {
        var tab = new Interactions(profile, new Samples.ByInteraction());
        tab.visit(Interaction.NEXT_VISIT, address(workspace, "all"));
        return tab;
    }

    private String address(String workspace, String place) {
        return hub.address() + "/space/" + workspace + "/" + place;
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
