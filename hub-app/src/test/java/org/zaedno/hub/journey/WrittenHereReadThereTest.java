package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The first whole job: a member writes in two languages, a stranger finds it and reads. */
class WrittenHereReadThereTest extends JourneyTest {
    private static final String TITLE = "Библиотеката на колела стигна до четири села";
    private static final String LEAD = "Всеки петък автобусът с книги спира пред читалището.";
    private static final String ENGLISH = "The library on wheels has reached four villages";

    @Test
    void what_an_editor_publishes_a_stranger_finds_in_another_form_and_reads_in_both_languages() {
        var editor = windows.open();
        editor.open("/bg");
        editor.picture("start").link("Вход за членове").first().click();
        trialAccount(editor.picture("sign-in"), EDITOR).click();
        editor.open("/space/" + WORKSPACE + "/news/new");

        var bulgarian = new Desk(editor, "Български");
        bulgarian.title().fill(TITLE);
        bulgarian.lead().fill(LEAD);
        write(bulgarian);
        editor.picture("bulgarian").button("Запишете").click();
        assertThat(editor.text("Всичко е записано")).isVisible();
        var english = new Desk(editor, "Английски").lay();
        english.title().fill(ENGLISH);
        english.lead().fill("The bus with books stops at the community centre every Friday.");
        english.write("Children choose a book and bring it back in a fortnight.");
        bulgarian.step("Публикувайте").click();
        assertThat(editor.text("Публикувано. Търсенето ще го намира")).isVisible();
        english.step("Публикувайте").click();
        assertThat(english.state("Публикувано")).isVisible();
        editor.picture("published").link("Обратно към новините").click();
        assertThat(editor.link(TITLE)).isVisible();
        editor.picture("list").button("Излезте").click();
        assertThat(editor.link("Вход за членове").first()).isVisible();

        var stranger = windows.open();
        stranger.open("/bg/search");
        stranger.page().getByRole(AriaRole.COMBOBOX).fill("библиотека в селото");
        stranger.button("Търсете").click();
        stranger.reloadUntil(() -> stranger.link(TITLE).isVisible());
        assertThat(stranger.page().locator("li.hit").first()).containsText(TITLE);
        stranger.picture("found").link(TITLE).click();
        assertThat(stranger.heading(TITLE)).isVisible();
        assertThat(stranger.text(LEAD)).isVisible();
        assertThat(stranger.heading("Къде спира")).isVisible();
        assertThat(stranger.page().getByRole(AriaRole.LISTITEM).getByText("Горно поле"))
                .isVisible();
        assertThat(stranger.link("разписанието")).hasAttribute("href", "https://example.org/razpisanie");
        stranger.picture("read").link("English").first().click();
        assertThat(stranger.heading(ENGLISH)).isVisible();
        assertThat(stranger.page().locator("html")).hasAttribute("lang", "en");
        assertThat(stranger.picture("english").profile().cookies())
                .as("of a stranger")
                .isEmpty();
    }

    /** A heading, a list and a link, with the buttons above the text. */
    private static void write(Desk desk) {
        var keys = desk.window().page().keyboard();
        desk.body().click();
        desk.tool("Подзаглавие").click();
        keys.type("Къде спира");
        keys.press("Enter");
        desk.tool("Списък").click();
        keys.type("Горно поле");
        keys.press("Enter");
        keys.type("Малък извор");
        keys.press("Enter");
        keys.press("Enter");
        keys.type("Вижте разписанието");
        desk.body().getByText("Вижте разписанието").dblclick(new Locator.DblclickOptions().setPosition(90, 10));
        desk.tool("Връзка").click();
        desk.tool("Адрес на връзката").fill("https://example.org/razpisanie");
        desk.column()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Свържете"))
                .click();
    }
}
