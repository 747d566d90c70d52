package org.zaedno.hub.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One browser for the whole run. It is the machine's own, and its driver comes in a jar: nothing is downloaded. */
final class Chromium implements AutoCloseable {
    /** For one click or one look: a quiet machine needs a tenth of it, a busy one may need most. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /** @param more flags beside the usual */
    Chromium(String... more) {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(Stream.concat(FLAGS.stream(), Stream.of(more)).toList()));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    /** A fresh profile: no cookies, nothing kept. */
    BrowserContext profile(Browser.NewContextOptions options) {
        var profile = browser.newContext(options);
        profile.setDefaultTimeout(PATIENCE.toMillis());
        return profile;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path program() {
        var folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        var named = Optional.ofNullable(System.getenv("HUB_CHROMIUM")).map(Path::of);
        var found = NAMES.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name)));
        return Stream.concat(named.stream(), found)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no Chromium. ./hub test installs one."));
    }
}
