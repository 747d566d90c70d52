package org.zaedno.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.Browser;
import org.zaedno.hub.pages.Walk;

/**
 * Every sort of public page, found by walking the site, for everybody who reads: WCAG 2.2 AA as far as a machine can tell,
 * in both colour schemes, on a wide screen and on the narrowest phone, which is also a wide one at 400 %.
 */
class PublicPagesTest extends JourneyTest {
    /** Of who does not want things to move, and of who has no mouse. */
    private static final String STILL_AND_IN_ORDER = """
            () => {
              const wrong = [];
              if (document.getAnimations().length) wrong.push('something moves');
              if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') wrong.push('scrolls smoothly');
              const ordered = document.querySelector('[tabindex]:not([tabindex="0"], [tabindex^="-"])');
              if (ordered) wrong.push('an order of its own: ' + ordered.outerHTML);
              const first = document.querySelector('body :is(a[href], button, input, select, summary)');
              if (!first?.matches('a.skip[href="#main"]')) wrong.push('the first stop is ' + first?.outerHTML);
              return wrong;
            }""";

    @Test
    void every_page_is_for_everybody() {
        var window = windows.open();
        var axe = new Axe(window);
        var findings = new ArrayList<String>();
        for (var address : Walk.oneOfEach(
                address(), List.of("/bg", "/bg/search?q=" + Browser.encode("деца"), "/bg/search?q=zzzzzz"))) {
            window.open(address);
            look(window, address, findings);
            if (address.startsWith("/en")) {
                find(axe, address, ColorScheme.LIGHT, Axe.NARROW, findings);
            } else {
                find(axe, address, ColorScheme.LIGHT, Windows.WIDTH, findings);
                find(axe, address, ColorScheme.DARK, Axe.NARROW, findings);
            }
        }
        assertThat(findings).isEmpty();
    }

    private static void find(Axe axe, String address, ColorScheme scheme, int width, List<String> findings) {
        axe.show(scheme, width);
        for (var finding : axe.findings()) {
            findings.add("%s, %s, %d: %s".formatted(address, scheme, width, finding));
            axe.window().picture("finding");
        }
    }

    private static void look(Window window, String address, List<String> findings) {
        var wrong = (List<?>) window.page().evaluate(STILL_AND_IN_ORDER);
        wrong.forEach(finding -> findings.add(address + ": " + finding));
    }
}
