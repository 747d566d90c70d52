package org.zaedno.hub.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.pages.Walk;

/**
 * What {@code ./hub bench vitals} prints: Core Web Vitals of the pages people read most, as a slow phone on a slow network
 * has them. No test: it judges nothing.
 */
@Tag("bench")
class VitalsBench {
    /** A cheap phone against the processor of a server or laptop, as Lighthouse slows down. */
    private static final int SLOWER = 4;
    /** Lighthouse's "slow 4G" where the browser itself slows down (constants.js, mobileSlow4G): milliseconds, bytes a second. */
    private static final double LATENCY = 562.5;

    private static final double DOWN = 1474.56 * 1024 / 8;
    private static final double UP = 675.0 * 1024 / 8;

    private static final String OBSERVER = """
            window.zaednoVitals = { lcp: 0, cls: 0, tbt: 0 };
            const seen = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
            seen('largest-contentful-paint', (paint) => { zaednoVitals.lcp = paint.startTime; zaednoVitals.of = paint.element?.tagName + '.' + paint.element?.className; });
            seen('layout-shift', (shift) => { if (!shift.hadRecentInput) zaednoVitals.cls += shift.value; });
            seen('longtask', (task) => { zaednoVitals.tbt += Math.max(0, task.duration - 50); });""";

    private static final String RESULT = """
            () => ({ ...zaednoVitals,
              fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
              html: performance.getEntriesByType('navigation')[0].responseEnd })""";

    /** All in the order of the table; times in milliseconds. */
    private record Visit(double html, double fcp, double lcp, double cls, double tbt, double bytes) {}

    private final MeasuredHub hub = MeasuredHub.started();
    private final int visits = Integer.getInteger("bench.rounds", 5);

    @Test
    void vitals() throws IOException {
        var report = new StringBuilder("%-12s %8s %8s %8s %8s %8s %8s  %s%n"
                .formatted("medians", "HTML, ms", "FCP, ms", "LCP, ms", "CLS", "TBT, ms", "KB", "largest"));
        try (var chromium = new Chromium()) {
            for (var page : pages().entrySet()) {
                visit(chromium, page.getValue(), new ArrayList<>()); // the hub makes and keeps it
                var all = new ArrayList<Visit>();
                var largest = "";
                for (int n = 0; n < visits; n++) largest = visit(chromium, page.getValue(), all);
                report.append(line(page.getKey(), all, largest));
            }
        }
        report.append(
                "%nA first visit with nothing kept; processor slowed down %d times, %.0f ms for each request, %.0f KB/s.%n"
                        .formatted(SLOWER, LATENCY, DOWN / 1024));
        report.append("Good is LCP ≤ 2,500 ms, CLS ≤ 0.1 (web.dev/vitals), TBT ≤ 200 ms (Lighthouse).\n");
        Files.writeString(Path.of(System.getProperty("bench.report")), report);
    }

    /** The first of each sort that a walk meets. */
    private Map<String, String> pages() {
        var known = Walk.oneOfEach(hub.address(), List.of("/bg"));
        var pages = new LinkedHashMap<String, String>();
        Map.of(
                        "home",
                        "/bg",
                        "list",
                        "/bg/practices",
                        "theme",
                        "/bg/themes/[^/?]+",
                        "practice",
                        "/bg/practices/[^/?]+",
                        "news",
                        "/bg/news/[^/?]+")
                .forEach((name, shape) -> known.stream()
                        .filter(address -> address.matches(shape))
                        .findFirst()
                        .ifPresent(address -> pages.put(name, address)));
        return pages;
    }

    private String visit(Chromium chromium, String address, List<Visit> visits) {
        try (var profile = chromium.profile(new Browser.NewContextOptions()
                .setLocale("bg-BG")
                .setHasTouch(true)
                .setDeviceScaleFactor(2)
                .setViewportSize(Windows.PHONE_WIDTH, Windows.HEIGHT))) {
            profile.addInitScript(OBSERVER);
            var page = profile.newPage();
            slowDown(page);
            var wire = new Wire(page);
            page.navigate(hub.address() + address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            // Down to the end: what comes late must not push anything either.
            page.evaluate(
                    "() => new Promise(then => { const step = () => { scrollBy(0, innerHeight / 2);"
                            + " scrollY + innerHeight < document.documentElement.scrollHeight - 2 ? setTimeout(step, 50) : setTimeout(then, 300); }; step(); })");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var result = (Map<?, ?>) page.evaluate(RESULT);
            visits.add(new Visit(
                    number(result, "html"),
                    number(result, "fcp"),
                    number(result, "lcp"),
                    number(result, "cls"),
                    number(result, "tbt"),
                    wire.down()));
            return String.valueOf(result.get("of"));
        }
    }

    private static void slowDown(Page page) {
        var devtools = page.context().newCDPSession(page);
        var rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        devtools.send("Emulation.setCPUThrottlingRate", rate);
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", DOWN);
        network.addProperty("uploadThroughput", UP);
        devtools.send("Network.enable");
        devtools.send("Network.emulateNetworkConditions", network);
    }

    private static String line(String name, List<Visit> visits, String largest) {
        return String.format(
                Locale.ROOT,
                "%-12s %8.0f %8.0f %8.0f %8.3f %8.0f %8.1f  %s%n",
                name,
                median(visits, Visit::html),
                median(visits, Visit::fcp),
                median(visits, Visit::lcp),
                median(visits, Visit::cls),
                median(visits, Visit::tbt),
                median(visits, Visit::bytes) / 1024,
                largest);
    }

    private static double median(List<Visit> visits, java.util.function.ToDoubleFunction<Visit> of) {
        var sorted = visits.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double number(Map<?, ?> result, String name) {
        return ((Number) result.get(name)).doubleValue();
    }
}
