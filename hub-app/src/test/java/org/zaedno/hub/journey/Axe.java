package org.zaedno.hub.journey;

import com.deque.html.axecore.args.AxeRunOptions;
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

    /** One way of looking. */
    record Look(ColorScheme scheme, int width) {
        /** Light and dark, on a wide screen and on the narrowest phone. */
        static final List<Look> EVERYWHERE = List.of(
                new Look(ColorScheme.LIGHT, Windows.WIDTH),
                new Look(ColorScheme.DARK, NARROW),
                new Look(ColorScheme.DARK, Windows.WIDTH),
                new Look(ColorScheme.LIGHT, NARROW));

        /**
         * Both schemes and both widths in two looks, in the other two for every second view: what views share is seen in
         * all four.
         */
        static List<Look> across(int view) {
            return EVERYWHERE.subList(view % 2 * 2, view % 2 * 2 + 2);
        }
    }

    List<String> findings(List<Look> looks) {
        var findings = new ArrayList<String>();
        window.page().waitForFunction("document.title !== ''"); // a view is named when it has arrived
        for (var look : looks) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme));
            window.page().setViewportSize(look.width, Windows.HEIGHT);
            for (var finding : findings()) {
                findings.add("%s, %s, %d: %s".formatted(window.path(), look.scheme, look.width, finding));
                window.picture("finding");
            }
        }
        window.page().setViewportSize(Windows.WIDTH, Windows.HEIGHT);
        return findings;
    }

    /** As it is shown now. */
    private List<String> findings() {
        var findings = new ArrayList<String>();
        if ((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            findings.add("scrolls sideways");
        }
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations")); // what passes is told in full otherwise, node by node
        new AxeBuilder(window.page())
                        .options(violations)
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
