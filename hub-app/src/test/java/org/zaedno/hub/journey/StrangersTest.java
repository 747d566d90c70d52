package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who only reads needs no script and leaves no trace. */
class StrangersTest extends JourneyTest {
    @Test
    void public_pages_are_whole_without_scripts_and_leave_no_cookie() {
        var stranger = windows.withoutScripts().expecting(404);
        stranger.open("/bg");
        stranger.link("Всички новини").click();
        stranger.page().locator("main h2 a, main h3 a").first().click();
        assertThat(stranger.page().locator(".story")).isVisible();
        stranger.open("/bg/members/lumos");
        stranger.link("English").first().click();
        assertThat(stranger.page().locator("html")).hasAttribute("lang", "en");
        stranger.open("/bg/search");
        stranger.field("Какво търсите?").fill("деца");
        stranger.button("Търсете").click();
        assertThat(stranger.page().locator("li.hit").first()).isVisible();
        assertThat(stranger.open("/bg/news/no-such-news")).isEqualTo(404);

        assertThat(stranger.profile().cookies()).isEmpty();
    }

    @Test
    void a_stranger_is_asked_to_sign_in_and_then_led_where_they_wanted_to_go() {
        var stranger = windows.open();
        stranger.open("/space/" + WORKSPACE + "/people");
        assertThat(stranger.heading("Вход")).isVisible();

        trialAccount(stranger, EDITOR).click();

        assertThat(stranger.heading("Хора и роли")).isVisible();
    }
}
