package org.zaedno.hub.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at what is in a window as far as a machine can: WCAG 2.2 AA, and whether it fits. */
record Axe(Window window) {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    /** In CSS pixels: what WCAG 1.4.10 asks of a page (1,280 at 400 %), and the narrowest phone there is. */
    static final int NARROW = 320;

    /** Light and dark, on a wide screen and on the narrowest phone. */
    List<String> everywhere() {
        var findings = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(Windows.WIDTH, NARROW)) findings.addAll(at(scheme, width));
        }
        window.page().setViewportSize(Windows.WIDTH, Windows.HEIGHT);
        return findings;
    }

    List<String> at(ColorScheme scheme, int width) {
        show(scheme, width);
        window.picture(scheme + "-" + width);
        return findings().stream()
                .map(finding -> scheme + " " + width + ": " + finding)
                .toList();
    }

    void show(ColorScheme scheme, int width) {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        window.page().setViewportSize(width, Windows.HEIGHT);
    }

    /** As it is shown now. */
    List<String> findings() {
        var findings = new ArrayList<String>();
        if ((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            findings.add("scrolls sideways");
        }
        new AxeBuilder(window.page())
                        .setLegacyMode(true) // no frames here, and no second page to open for each look
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Axe::told)
                        .forEach(findings::add);
        return findings;
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
