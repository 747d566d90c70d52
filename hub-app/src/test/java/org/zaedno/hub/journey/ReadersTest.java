package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** People who only read, each in their way. */
class ReadersTest extends JourneyTest {
    private static final String PRACTICE = "/practices/chovek-za-vrazka-parvite-dvanadeset-sedmitsi";
    private static final List<String> LONG = List.of("/news", "/events", "/practices", "/resources", "/search?q=a");

    @Test
    void a_social_worker_on_a_phone_finds_a_practice_by_its_theme() {
        var phone = windows.phone();
        phone.open("/bg");
        fits(phone.picture("home"));
        phone.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Меню"))
                .click();
        phone.page()
                .locator("details.menu")
                .getByRole(AriaRole.LINK, named("Теми"))
                .click();
        fits(phone.picture("themes"));
        phone.page()
                .locator("main h2 a")
                .filter(with("Връщане на децата"))
                .first()
                .click();
        fits(phone.picture("theme"));
        phone.page()
                .locator(".jump")
                .getByRole(AriaRole.LINK, named("Практики"))
                .click();
        var practice = phone.page().locator("main a[href^='/bg/practices/']").first();
        assertThat(practice).isInViewport();
        practice.click();

        assertThat(phone.page().locator(".trail")).containsText("Практики");
        assertThat(phone.heading("Проблемът")).isVisible();
        fits(phone.picture("practice"));
    }

    @Test
    void a_journalist_gives_a_members_address_to_a_feed_reader_and_opens_what_is_new() {
        var journalist = windows.open();
        journalist.open("/bg/members");
        journalist
                .page()
                .locator("main a[href='/bg/members/proba-lyastovitsa']")
                .first()
                .click();
        var feed = journalist
                .page()
                .locator(
                        "link[rel=alternate][type='application/atom+xml'][href$='/members/proba-lyastovitsa/feed.atom']")
                .getAttribute("href");
        var answer = journalist.page().request().get(journalist.page().url().replaceFirst("/bg/.*", "") + path(feed));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/atom+xml");

        var newest = Jsoup.parse(answer.text(), Parser.xmlParser()).selectFirst("feed > entry");
        journalist.open(path(newest.select("link[rel=alternate]").attr("href")));
        assertThat(journalist.page().locator("h1"))
                .containsText(newest.selectFirst("title").text());
        assertThat(journalist
                        .page()
                        .locator("main a[href='/bg/members/proba-lyastovitsa']")
                        .first())
                .isVisible();
    }

    @Test
    void a_reader_changes_the_language_and_keeps_the_place() {
        var reader = windows.open();
        var theme = reader.page().locator("main h2 a").first();
        reader.open("/bg/themes");
        for (var place :
                List.of(theme.getAttribute("href").substring(3), PRACTICE, "/members/lumos", secondPage(reader), "")) {
            reader.open("/bg" + place);
            reader.link("English").first().click();
            assertThat(reader.path()).isEqualTo("/en" + place);
            assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
            reader.link("Български").first().click();
            assertThat(reader.path()).isEqualTo("/bg" + place);
        }
    }

    @Test
    void without_script_lists_their_choices_and_their_pages_work() {
        var reader = windows.withoutScripts();
        reader.open("/bg" + secondPage(reader));
        var second = titles(reader);
        reader.page().locator(".pager a[rel=prev]").click();
        assertThat(titles(reader)).isNotEmpty().doesNotContainAnyElementsOf(second);

        reader.open("/bg/search");
        reader.field("Какво търсите?").fill("приемна грижа");
        reader.button("Търсете").click();
        int all = reader.page().locator("li.hit").count();
        reader.page().locator(".facets a").filter(with("Практики")).first().click();
        assertThat(reader.page()).hasURL(Pattern.compile("kind=practice"));
        assertThat(reader.page().locator("li.hit").count()).isBetween(1, all);
        assertThat(reader.profile().cookies()).isEmpty();
    }

    @Test
    void with_the_keyboard_alone_a_practice_is_found_and_one_of_its_parts_read() {
        var reader = windows.open();
        var keys = new Keys(reader);
        reader.open("/bg");
        keys.tabTo(reader.link("Към съдържанието")).press("Enter");
        keys.tabTo(reader.page().getByRole(AriaRole.COMBOBOX))
                .type("човек за връзка")
                .press("Enter");
        reader.page().waitForURL("**/search?**");
        keys.tabTo(reader.page().locator("li.hit a[href$='" + PRACTICE + "']").first())
                .press("Enter");
        reader.page().waitForURL("**" + PRACTICE);
        var part = reader.page().locator("nav[aria-labelledby=contents-h] a").nth(2);
        var to = part.getAttribute("href");
        keys.tabTo(part).press("Enter");
        assertThat(reader.page().locator(to)).isInViewport();
        keys.press("Tab");
        assertThat((boolean) reader.page()
                        .evaluate(
                                "to => !(document.querySelector(to).compareDocumentPosition(document.activeElement) & 2)",
                                to))
                .as("it goes on from there, not from the contents")
                .isTrue();
    }

    /** Of the first list that has one. */
    private static String secondPage(Window window) {
        for (var list : LONG) {
            window.open("/bg" + list);
            var next = window.page().locator(".pager a[rel=next]");
            if (next.count() > 0) return next.getAttribute("href").substring(3);
        }
        throw new AssertionError("No list has a second page");
    }

    /** Without the host, where the address has one. */
    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static List<String> titles(Window window) {
        return window.page().locator("main h2 a, main h3 a").allInnerTexts();
    }

    private static void fits(Window window) {
        assertThat((int) window.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of " + window.path())
                .isLessThanOrEqualTo(Windows.PHONE_WIDTH);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
