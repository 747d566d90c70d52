package org.zaedno.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** How much strangers may ask for, seen from outside. The proxy on this machine says for whom it asks. */
class StrangersLimitsTest extends HubTest {
    private static final String GREEDY = "2001:db8:7:7::";
    /** Many times a minute's worth: while it is being spent it comes back. */
    private static final int WITHOUT_END = 20_000;

    private static final int A_FEW = 20;

    @Test
    void who_asks_for_too_much_waits_and_nobody_else_does() {
        try (var browser = new Browser(address())) {
            refused(browser, GREEDY + "1", "/robots.txt");

            var refused = refused(browser, GREEDY + "2", "/en/search?q=family");
            assertThat(refused.body()).contains("<html lang=\"en\">", "A little more slowly");
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 60L);
            assertThat(refused.headers().firstValue("Cache-Control")).contains("private, no-store");
            refused(browser, GREEDY + "3", "/sign-in");
            refused(browser, GREEDY + "4", "/space/");

            for (var path : new String[] {"/bg", "/assets/site.css", "/health"}) {
                assertThat(madeByAnother(browser, GREEDY + "5", path).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
            assertThat(as(browser, "2001:db8:7:8::1", "/en/search?q=family").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void who_is_signed_in_works_on_from_the_busiest_network() {
        var network = "192.0.2." + (1 + Math.floorMod(UUID.randomUUID().hashCode(), 250));
        try (var stranger = new Browser(address());
                var colleague = new Browser(address())) {
            colleague.signIn("redaktor.lyastovitsa@proba.example");
            refused(stranger, network, "/robots.txt");

            for (var path : new String[] {"/bg/search?q=a", "/space/proba-lyastovitsa/desk"}) {
                refused(stranger, network, "/robots.txt");
                assertThat(as(colleague, network, path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    /** A page is kept once somebody else had it made; what changed a moment before may still make the hub forget it, so a few times. */
    private static HttpResponse<String> madeByAnother(Browser browser, String network, String path) {
        for (int n = 0; n < A_FEW; n++) {
            browser.get(path);
            var answer = as(browser, network, path);
            if (answer.statusCode() == 200) return answer;
        }
        return as(browser, network, path);
    }

    /** The first answer that says to wait. */
    private static HttpResponse<String> refused(Browser browser, String network, String path) {
        for (int n = 0; n < WITHOUT_END; n++) {
            var answer = as(browser, network, path);
            if (answer.statusCode() == 429) return answer;
        }
        throw new AssertionError("Whoever asks for " + path + " without end is never told to wait");
    }

    private static HttpResponse<String> as(Browser browser, String network, String path) {
        return browser.get(path, "X-Forwarded-For", network);
    }
}
