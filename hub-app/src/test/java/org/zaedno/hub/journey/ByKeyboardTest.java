package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The same job without ever touching a mouse. */
class ByKeyboardTest extends JourneyTest {
    private static final String TITLE = "Клубът на бащите се събира отново";
    private static final String ENGLISH = "The fathers’ club meets again";

    @Test
    void the_whole_job_can_be_done_with_the_keyboard_alone() {
        var window = windows.open();
        var keys = new Keys(window);
        window.open("/bg");
        keys.tabTo(window.link("Вход за членове").first()).press("Enter");
        window.page().waitForURL("**/sign-in**");
        keys.tabTo(trialAccount(window, EDITOR)).press("Enter");
        assertThat(window.link("Напишете новина")).isVisible();

        window.open("/space/" + WORKSPACE + "/news/new");
        var bulgarian = new Desk(window, "Български");
        assertThat(bulgarian.title()).isFocused(); // a new item begins where one writes
        keys.type(TITLE);
        keys.tabTo(bulgarian.lead()).type("Всяка втора сряда от месеца.");
        keys.tabTo(bulgarian.tool("Получер"));
        keys.press("ArrowRight", "ArrowRight").press("Enter");
        assertThat(bulgarian.tool("Подзаглавие")).hasAttribute("aria-pressed", "true");
        assertThat(bulgarian.body()).isFocused();
        keys.type("Какво правим").press("Enter").type("Идваме с децата и готвим. Вижте рецепти");
        keys.press("Control+Shift+ArrowLeft", "Control+k").type("https://example.org/retsepti");
        keys.press("Enter");
        var english = new Desk(window, "Английски");
        keys.backTo(english.layer()).press("Enter");
        keys.tabTo(english.title()).type(ENGLISH);
        keys.tabTo(english.lead()).type("Every second Wednesday of the month.");
        keys.tabTo(english.body()).type("We bring the children and cook together.");
        keys.press("Control+s");
        assertThat(window.text("Всичко е записано")).isVisible();
        keys.backTo(english.step("Публикувайте")).press("Enter");
        assertThat(english.state("Публикувано")).isVisible();
        keys.backTo(bulgarian.step("Публикувайте")).press("Enter");
        assertThat(bulgarian.state("Публикувано")).isVisible();
        window.picture("published");

        keys.backTo(window.link("Обратно към новините")).press("Enter");
        keys.tabTo(window.button("Излезте")).press("Enter");
        assertThat(window.link("Вход за членове").first()).isVisible();

        keys.tabTo(window.page().getByRole(AriaRole.COMBOBOX))
                .type("клубове за бащи")
                .press("Enter");
        window.page().waitForURL("**/search?**");
        window.reloadUntil(() -> window.link(TITLE).isVisible());
        keys.tabTo(window.link(TITLE)).press("Enter");
        assertThat(window.heading(TITLE)).isVisible();
        assertThat(window.heading("Какво правим")).isVisible();
        assertThat(window.link("рецепти")).hasAttribute("href", "https://example.org/retsepti");
        keys.tabTo(window.link("English").first()).press("Enter");
        assertThat(window.heading(ENGLISH)).isVisible();
    }

    @Test
    void the_first_stop_of_every_page_goes_past_the_menu() {
        var window = windows.open();
        var keys = new Keys(window);
        window.open("/bg");
        keys.tabTo(window.link("Към съдържанието")).press("Enter");
        keys.press("Tab");
        assertThat(window.page().locator("main *:focus")).hasCount(1);

        signIn(window, EDITOR);
        for (var view : new String[] {"/news", "/people", "/news/new"}) {
            window.open("/space/" + WORKSPACE + view);
            assertThat(window.page().locator("main h1, header h1, h1").first()).isVisible();
            window.page().locator("a.skip").focus();
            keys.press("Enter");
            assertThat(window.page().locator("main")).isFocused();
        }
    }

    @Test
    void arrows_walk_the_suggestions_and_enter_opens_one() {
        var window = windows.open();
        window.open("/bg");
        var field = window.page().getByRole(AriaRole.COMBOBOX);
        new Keys(window).tabTo(field).type("фору");
        var suggestion = window.page().getByRole(AriaRole.OPTION).first();
        assertThat(suggestion).isVisible();

        new Keys(window).press("ArrowDown");
        assertThat(suggestion).hasAttribute("aria-selected", "true");
        assertThat(field).isFocused();
        new Keys(window.picture("suggestions")).press("Enter");

        window.page().waitForURL(address -> !address.endsWith("/bg"));
        assertThat(window.page().locator("h1")).hasCount(1);
    }

    @Test
    void a_slash_and_some_letters_lead_anywhere_in_the_workspace() {
        var window = windows.open();
        signIn(window, EDITOR);
        assertThat(window.page().locator("vaadin-side-nav")).isVisible();
        var keys = new Keys(window).press("/");
        assertThat(window.page().getByRole(AriaRole.COMBOBOX)).isFocused();
        keys.type("кош");
        assertThat(window.page().getByRole(AriaRole.OPTION).last()).containsText("Кош");
        keys.press("ArrowUp").press("Enter");
        window.page().waitForURL("**/bin");
    }
}
