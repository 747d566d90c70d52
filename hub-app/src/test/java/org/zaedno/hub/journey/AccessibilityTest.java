package org.zaedno.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA as far as a machine can tell, light and dark, on a wide screen and on the narrowest phone. */
class AccessibilityTest extends JourneyTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final String STORY = "/bg/news/forum-prevention-reintegration-2017";

    @Test
    void public_pages_have_no_serious_finding_and_fit_the_narrowest_screen() {
        var window = windows.open().expecting(404).expecting(400);

        for (var page : List.of(
                "/bg",
                "/en",
                "/bg/news",
                STORY,
                "/en/members",
                "/bg/members/lumos",
                "/bg/search?q=%D0%B4%D0%B5%D1%86%D0%B0",
                "/en/search?q=zzzzzz",
                "/bg/no-such-page",
                "/sign-in?lang=bg")) {
            window.open(page);
            check(window, page);
        }
    }

    @Test
    void views_of_a_workspace_have_no_serious_finding_and_fit_the_narrowest_screen() {
        var window = windows.open();
        signIn(window, EDITOR);

        for (var view : List.of("/news", "/news?q=zzzzzz", "/news/new", "/people")) {
            window.open("/space/" + WORKSPACE + view);
            window.page().locator("main h1, header h1, h1").first().waitFor();
            check(window, view);
        }
    }

    private static void check(Window window, String what) {
        var page = window.page();
        var findings = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(Windows.WIDTH, 320)) {
                page.setViewportSize(width, Windows.HEIGHT);
                if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1")) {
                    findings.add("scrolls sideways at " + width);
                }
                new AxeBuilder(page)
                        .withTags(RULES).analyze().getViolations().stream()
                                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                                .map(AccessibilityTest::told)
                                .map(finding -> scheme + " " + width + ": " + finding)
                                .forEach(findings::add);
            }
        }
        page.setViewportSize(Windows.WIDTH, Windows.HEIGHT);
        assertThat(findings).as(what).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
