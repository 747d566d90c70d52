package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the hub says when something is not there, not allowed, or not there any more. */
class ForbiddenAndGoneTest extends JourneyTest {
    @Test
    void a_withdrawn_address_says_in_bulgarian_that_it_is_gone() {
        var editor = windows.open();
        var title = "Оттеглена новина " + UUID.randomUUID();
        write(editor, title);
        var desk = new Desk(editor, "Български");
        desk.step("Публикувайте").click();
        var address = editor.link("Вижте публикуваното").first().getAttribute("href");
        desk.step("Оттеглете").click();
        editor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("Датата беше грешна");
        editor.page()
                .getByRole(AriaRole.DIALOG)
                .getByText("Оттеглете", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(desk.step("Публикувайте")).isVisible();

        var stranger = windows.open().expecting(410);
        stranger.reloadUntil(() -> stranger.open(address) == 410);
        assertThat(stranger.page().locator("html")).hasAttribute("lang", "bg");
        assertThat(stranger.page().locator("h1")).not().isEmpty();
    }

    @Test
    void an_author_finds_no_button_to_publish() {
        var author = windows.open();
        signIn(author, AUTHOR);
        author.link("Напишете новина").click();
        var desk = new Desk(author, "Български");
        desk.title().fill("Черновата на авторката " + UUID.randomUUID());
        author.button("Запишете").click();

        assertThat(desk.step("Дайте за проверка")).isVisible();
        assertThat(desk.step("Публикувайте")).isHidden();
    }

    @Test
    void a_workspace_of_others_and_an_unknown_one_look_the_same() {
        var editor = windows.open().expecting(404);
        signIn(editor, EDITOR);

        editor.open("/space/karin-dom/news");
        var ofOthers = editor.page().locator("h1").innerText();
        editor.open("/space/no-such-workspace/news");

        assertThat(editor.page().locator("h1")).hasText(ofOthers);
        editor.open("/space/" + WORKSPACE + "/news/" + UUID.randomUUID());
        assertThat(editor.page().locator("h1")).hasText(ofOthers);
    }

    @Test
    void what_was_typed_survives_the_end_of_the_session() {
        var editor = windows.open().expecting(403).expecting(401);
        signIn(editor, EDITOR);
        editor.open("/space/" + WORKSPACE + "/news/new");
        var desk = new Desk(editor, "Български");
        desk.title().fill("Заглавие, което не бива да се губи");
        desk.lead().fill("И увод към него.");

        editor.profile().clearCookies();
        editor.page().onDialog(dialog -> dialog.accept());
        signIn(editor, EDITOR);
        editor.open("/space/" + WORKSPACE + "/news/new");
        editor.button("Върнете го").click();

        assertThat(desk.title()).hasValue("Заглавие, което не бива да се губи");
        assertThat(desk.lead()).hasValue("И увод към него.");
    }

    @Test
    void the_second_of_two_editors_is_told_and_loses_nothing() {
        var first = windows.open();
        write(first, "Двама пишат " + UUID.randomUUID());
        var address = first.path();
        var second = windows.open();
        signIn(second, EDITOR);
        second.open(address);
        var hers = new Desk(second, "Български");
        hers.lead().fill("Уводът на втория.");

        new Desk(first, "Български").lead().fill("Уводът на първия.");
        first.button("Запишете").click();
        assertThat(first.text("Всичко е записано")).isVisible();
        second.button("Запишете").click();

        assertThat(second.page().getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(hers.lead()).hasValue("Уводът на втория.");
    }

    @Test
    void public_pages_are_whole_without_scripts_and_leave_no_cookie() {
        var stranger = windows.withoutScripts();

        stranger.open("/bg/news");
        stranger.page().locator("main h2 a, main h3 a").first().click();
        assertThat(stranger.page().locator("h1")).isVisible();
        stranger.open("/bg/search?q=%D0%B4%D0%B5%D1%86%D0%B0");
        assertThat(stranger.page().locator("li.hit").first()).isVisible();

        assertThat(stranger.profile().cookies()).isEmpty();
    }

    @Test
    void a_person_with_two_desks_changes_between_them_and_between_languages() {
        var person = windows.open();
        signIn(person, TWO_DESKS);
        var before = person.path();

        person.page().locator("[aria-haspopup]").first().click();
        person.page().getByRole(AriaRole.MENUITEM).last().click();
        person.page().waitForURL(address -> !address.endsWith(before));
        assertThat(person.path()).startsWith("/space/proba-").isNotEqualTo(before);

        assertThat(person.link("What our visitors asked us: notes from a peer visit"))
                .isVisible();
        person.button("Български").click();
        assertThat(person.page().locator("html")).hasAttribute("lang", "bg");
        assertThat(person.link("Новини")).isVisible();
    }

    /** A saved item, open in the editor. */
    private static void write(Window editor, String title) {
        signIn(editor, EDITOR);
        editor.link("Напишете новина").click();
        var desk = new Desk(editor, "Български");
        desk.title().fill(title);
        desk.body().click();
        editor.page().keyboard().type("Текст.");
        editor.button("Запишете").click();
        assertThat(editor.text("Всичко е записано")).isVisible();
        editor.page().waitForURL(address -> !address.endsWith("/new"));
    }
}
