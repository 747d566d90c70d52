package org.zaedno.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Opens windows for the people of one test. A fault in any of them fails the test. */
final class Windows implements BeforeEachCallback, AfterEachCallback {
    /** A common laptop. */
    static final int WIDTH = 1280;

    static final int HEIGHT = 800;
    static final int PHONE_WIDTH = 390;

    private final Supplier<String> site;
    private final List<Window> open = new ArrayList<>();
    private Chromium chromium;
    private String story;

    Windows(Supplier<String> site) {
        this.site = site;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
        story = test.getRequiredTestClass().getSimpleName() + "/"
                + test.getDisplayName().replaceAll("[^\\p{L}\\p{N}_]+", "-");
    }

    /** Of somebody in Sofia who was never here before. */
    Window open() {
        return open(new Browser.NewContextOptions());
    }

    /** On a phone, as most of them are held. */
    Window phone() {
        return open(new Browser.NewContextOptions().setHasTouch(true), PHONE_WIDTH);
    }

    Window withoutScripts() {
        return open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Where nothing but the pages themselves keeps a script from running. */
    Window withoutPolicy() {
        return open(new Browser.NewContextOptions().setBypassCSP(true));
    }

    private Window open(Browser.NewContextOptions options) {
        return open(options, WIDTH);
    }

    private Window open(Browser.NewContextOptions options, int width) {
        var profile = chromium.profile(options.setLocale("bg-BG")
                .setTimezoneId("Europe/Sofia")
                .setViewportSize(width, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        var window = new Window(site.get(), open.isEmpty() ? story : story + "-" + (open.size() + 1), profile);
        open.add(window);
        return window;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) open.forEach(window -> window.picture("failed"));
            assertThat(open).flatExtracting(Window::faults).isEmpty();
        } finally {
            open.forEach(window -> window.profile().close());
            open.clear();
        }
    }
}
