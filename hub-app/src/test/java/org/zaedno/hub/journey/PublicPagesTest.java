package org.zaedno.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
                address(),
                List.of(
                        "/bg",
                        "/bg/search?q=" + Browser.encode("деца"),
                        "/bg/search?q=zzzzzz",
                        "/bg/search?q=priemna+grija&kind=news&kind=practice"))) {
            window.open(address);
            look(window, address, findings);
            findings.addAll(axe.findings(looks(address)));
        }
        assertThat(findings).isEmpty();
    }

    /** Words of the other language are longer, the rest is the same. */
    List<Axe.Look> looks(String address) {
        return address.startsWith("/en") ? List.of(Axe.Look.EVERYWHERE.getLast()) : Axe.Look.across(0);
    }

    private static void look(Window window, String address, List<String> findings) {
        var wrong = (List<?>) window.page().evaluate(STILL_AND_IN_ORDER);
        wrong.forEach(finding -> findings.add(address + ": " + finding));
    }
}
