package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People who remember a word or two. */
class SearchingTest extends JourneyTest {
    private static final Pattern FIGURE = Pattern.compile("\\d+");

    @Test
    void on_a_phone_what_was_typed_in_latin_letters_is_found_narrowed_and_widened_again() {
        var phone = windows.phone();
        phone.open("/bg/search");
        phone.field("Какво търсите?").fill("priemna grija");
        phone.page().keyboard().press("Enter");
        phone.page().waitForURL("**/search?q=priemna+grija");
        assertThat(phone.page().locator(".repaired b")).hasText("приемна грижа");
        fits(phone.picture("repaired"));

        phone.link("Стеснете резултатите").click();
        int news = tick(phone, "Новини");
        assertThat(phone.page()).hasURL(Pattern.compile("kind=news"));
        assertThat(figure(phone.page().locator(".results-head h2"))).isEqualTo(news);
        int practices = tick(phone, "Практики");
        assertThat(phone.page()).hasURL(Pattern.compile("kind=news&kind=practice"));
        assertThat(figure(phone.page().locator(".results-head h2")))
                .as("either will do")
                .isEqualTo(news + practices);
        assertThat(phone.page().locator(".facets [aria-current=true]")).hasCount(2);
        fits(phone.picture("narrowed"));

        phone.page().locator(".chosen").getByRole(AriaRole.LINK).first().click();
        assertThat(phone.page()).hasURL(Pattern.compile("grija&kind=practice$"));
        phone.link("Търсете точно „priemna grija“").click();
        assertThat(phone.page()).hasURL(Pattern.compile("kind=practice&as=typed$"));
        assertThat(phone.page().locator(".repaired")).containsText("без поправки");
    }

    @Test
    void the_keyboard_alone_completes_a_word_and_opens_what_is_suggested() {
        var reader = windows.open();
        reader.open("/en/search");
        var box = reader.page().getByRole(AriaRole.COMBOBOX);
        var options = reader.page().getByRole(AriaRole.OPTION);
        box.focus();
        box.pressSequentially("foster");
        assertThat(options.first()).isVisible();
        assertThat(box).hasAttribute("aria-expanded", "true");
        reader.page().keyboard().press("ArrowUp");
        assertThat(options.last()).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", options.last().getAttribute("id"));
        reader.picture("suggested");
        reader.page().keyboard().press("Escape");
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(box).isFocused();

        reader.page().keyboard().press("ArrowDown");
        assertThat(options.first()).isVisible();
        reader.page().keyboard().press("ArrowUp");
        var there = options.last().getAttribute("data-address");
        reader.page().keyboard().press("Enter");
        reader.page().waitForURL("**" + there);
    }

    @Test
    void without_script_a_question_that_finds_nothing_leads_on() {
        var reader = windows.withoutScripts();
        reader.open("/en/search");
        reader.field("What are you looking for?").fill("family qqqqxqq");
        reader.button("Search").click();
        reader.open("/en/search?q=qqqqxqq&kind=event&member=lumos");
        assertThat(reader.page().locator(".nothing h2")).containsText("qqqqxqq");
        assertThat(reader.page().locator(".chosen li")).hasCount(3);
        reader.page().locator(".nothing .index a").first().click();
        assertThat(reader.page()).hasURL(Pattern.compile("/en/themes/"));
        assertThat(reader.profile().cookies()).isEmpty();
    }

    /** Chooses one more. @return how much was said to be there */
    private static int tick(Window window, String label) {
        var choice = window.page()
                .locator(".tick")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        int count = figure(choice.locator("b"));
        choice.click();
        assertThat(window.page().locator(".chosen li").filter(new Locator.FilterOptions().setHasText(label)))
                .hasCount(1);
        return count;
    }

    private static int figure(Locator where) {
        var figure = FIGURE.matcher(where.innerText());
        if (!figure.find()) throw new AssertionError(where.innerText());
        return Integer.parseInt(figure.group());
    }

    private static void fits(Window window) {
        assertThat((int) window.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Windows.PHONE_WIDTH);
    }
}
