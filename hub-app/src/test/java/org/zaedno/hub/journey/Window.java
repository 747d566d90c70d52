package org.zaedno.hub.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** What one person has before them. Remembers what a person would not see: errors, refused files, other people's servers. */
final class Window {
    private static final Path PICTURES = Path.of("target", "journey");

    private final String site;
    private final String story;
    private final BrowserContext profile;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> expected = new TreeSet<>();
    private int pictures;
    private boolean offline;

    /** @param story where the pictures go, below {@code target/journey} */
    Window(String site, String story, BrowserContext profile) {
        this.site = site;
        this.story = story;
        this.profile = profile;
        profile.onConsoleMessage(this::listen);
        profile.onWebError(error -> faults.add("script: " + error.error()));
        profile.onRequest(request -> staysHere(request.url()));
        profile.onResponse(this::answered);
        page = profile.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext profile() {
        return profile;
    }

    /** @return the status of the answer */
    int open(String path) {
        return page.navigate(path.startsWith(site) ? path : site + path).status();
    }

    /** Answers of this kind are part of the story and no fault. */
    Window expecting(int status) {
        expected.add(status);
        return this;
    }

    /** The network goes away: what the browser says about that is part of the story too. */
    Window cut() {
        offline = true;
        profile.setOffline(true);
        // A page loaded anew may ask once before the browser tells it that there is no network.
        profile.route(any -> true, Route::abort);
        return this;
    }

    Window joinAgain() {
        profile.unrouteAll();
        profile.setOffline(false);
        return this;
    }

    /** The hub goes away. */
    Window expectingAbsence() {
        offline = true;
        return this;
    }

    /** Without the host. */
    String path() {
        return page.url().replace(site, "");
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator region(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator text(String words) {
        return page.getByText(words);
    }

    /** Looks again and again, loading the page anew, until it is so. */
    void reloadUntil(BooleanSupplier happened) {
        var end = Instant.now().plus(Chromium.PATIENCE);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("It did not happen on " + page.url());
            page.reload();
        }
    }

    /** Keeps what is on the screen for people to look at. */
    Window picture(String what) {
        var file = PICTURES.resolve(story).resolve("%02d-%s.png".formatted(++pictures, what));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    List<String> faults() {
        return faults;
    }

    private void listen(ConsoleMessage message) {
        if (!message.type().equals("error") && !message.type().equals("warning")) return;
        if (message.text().startsWith("Websocket closed, reason: Normal closure")) return; // somebody left the editor
        boolean allowed = expected.stream().anyMatch(status -> message.text().contains("status of " + status));
        allowed |= offline
                && message.text().matches("(?is).*(net::ERR_|WebSocket|Failed to load resource|Failed to fetch).*");
        if (!allowed) faults.add(message.type() + ": " + message.text() + " at " + message.location());
    }

    private void staysHere(String address) {
        if (!address.startsWith(site + "/") && !address.startsWith("data:") && !address.startsWith("blob:")) {
            faults.add("asked elsewhere: " + address);
        }
    }

    private void answered(Response answer) {
        if (answer.status() >= 400 && !expected.contains(answer.status())) {
            faults.add(answer.status() + " for " + answer.url());
        }
    }
}
