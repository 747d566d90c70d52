package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody presses a button, sessions end, networks go away, titles are too long: the words stay. */
class NothingTypedIsLostTest extends JourneyTest {
    @Test
    void what_is_typed_is_saved_without_a_button_and_is_there_in_another_window() {
        var editor = windows.open();
        signIn(editor, EDITOR);
        editor.open("/space/" + WORKSPACE + "/practices/new");
        var desk = new Desk(editor, "Български");
        var title = "Записва се сама " + UUID.randomUUID();
        desk.title().fill(title);
        editor.field("Проблемът, Български").click();
        editor.page().keyboard().type("Никой не натиска копче.");
        everythingIsSaved(editor);
        editor.page().waitForURL(address -> !address.contains("/new"));

        var later = windows.open();
        signIn(later, COORDINATOR);
        later.open(editor.path());

        assertThat(new Desk(later, "Български").title()).hasValue(title);
        assertThat(later.field("Проблемът, Български")).hasText("Никой не натиска копче.");
    }

    @Test
    void what_was_typed_is_offered_again_after_the_session_has_ended() {
        var editor = windows.open().expecting(401).expecting(403);
        var desk = beginNews(editor, "Заглавие преди края " + UUID.randomUUID());
        editor.profile().clearCookies();
        desk.lead().fill("Увод, който не бива да се губи.");
        desk.body().click();
        editor.page().keyboard().press("Control+End");
        editor.page().keyboard().type(" И още едно.");
        assertThat(editor.text("Сесията приключи")).isVisible(); // by itself: somebody tried to save it
        editor.picture("session-over").page().locator(".v-system-error").click();

        trialAccount(editor, EDITOR).click();
        editor.button("Върнете го").waitFor(); // where the person was
        desk.title().fill("Ново заглавие " + UUID.randomUUID());
        desk.title().blur();
        everythingIsSaved(editor);
        editor.page().reload(); // nobody has decided yet, and other words were saved since
        editor.picture("offered").button("Върнете го").click();

        assertThat(desk.lead()).hasValue("Увод, който не бива да се губи.");
        assertThat(desk.body()).hasText("Едно изречение. И още едно.");
        editor.button("Запишете").click();
        everythingIsSaved(editor);
    }

    @Test
    void a_cut_connection_is_told_and_the_words_go_by_themselves_when_it_is_back() {
        var editor = windows.open();
        var desk = beginNews(editor, "Прекъснато " + UUID.randomUUID());
        editor.cut();
        desk.lead().fill("Написано без мрежа.");
        desk.body().click();
        editor.page().keyboard().press("Control+End");
        editor.page().keyboard().type(" Също без мрежа.");
        assertThat(editor.text("Няма връзка: написаното се пази в този браузър"))
                .isVisible();
        editor.picture("away").joinAgain();

        everythingIsSaved(editor);
        editor.page().reload();
        assertThat(desk.lead()).hasValue("Написано без мрежа.");
        assertThat(desk.body()).hasText("Едно изречение. Също без мрежа.");
    }

    @Test
    void who_leaves_at_once_finds_everything_again_and_is_asked_only_about_what_cannot_be_saved() {
        var editor = windows.open();
        var title = "Недописана " + UUID.randomUUID();
        var desk = beginNews(editor, title);
        desk.lead().fill("Почти забравен увод.");
        editor.link("Обратно към новините").click();
        editor.link(title).first().click();
        assertThat(desk.lead()).hasValue("Почти забравен увод.");

        desk.title().fill("");
        editor.link("Обратно към новините").click();
        assertThat(editor.text("Ако излезете, без да запишете, написаното ще се загуби."))
                .isVisible();
        editor.picture("asked").button("Останете").click();
        desk.title().fill(title);
        everythingIsSaved(editor);
    }

    @Test
    void settings_that_were_left_without_saving_are_offered_the_next_time() {
        var coordinator = windows.open();
        signIn(coordinator, COORDINATOR);
        coordinator.open("/space/" + WORKSPACE + "/settings");
        coordinator.field("Телефон").fill("+359 2 111 222");
        coordinator.field("Телефон").blur();
        coordinator.link("Хора и роли").click();
        assertThat(coordinator.heading("Хора и роли")).isVisible();

        coordinator.open("/space/" + WORKSPACE + "/settings");
        assertThat(coordinator.field("Телефон")).not().hasValue("+359 2 111 222");
        coordinator.picture("offered").button("Върнете го").click();
        assertThat(coordinator.field("Телефон")).hasValue("+359 2 111 222");
        coordinator.button("Запишете представянето").click();
        assertThat(coordinator.text("Записано").first()).isVisible();

        coordinator.page().reload();
        assertThat(coordinator.field("Телефон")).hasValue("+359 2 111 222");
        assertThat(coordinator.button("Върнете го")).hasCount(0);
    }

    @Test
    void a_title_that_is_too_long_stays_beside_the_reason() {
        var editor = windows.open();
        signIn(editor, EDITOR);
        editor.open("/space/" + WORKSPACE + "/news/new");
        var desk = new Desk(editor, "Български");
        var title = "Дълго ".repeat(40).strip();
        desk.title().fill(title);
        editor.button("Запишете").click();

        assertThat(editor.text("Заглавието е от 239 знака, а има място за 160. Съкратете го."))
                .isVisible();
        assertThat(desk.title()).hasValue(title);
        assertThat(desk.title()).isFocused();
    }

    @Test
    void an_old_version_is_compared_and_brought_back_and_the_newer_one_stays_in_the_history() {
        var editor = windows.open();
        var desk = beginNews(editor, "Стара версия " + UUID.randomUUID());
        desk.lead().fill("Новият увод.");
        editor.button("Запишете").click();
        everythingIsSaved(editor);
        editor.button("История, Български").click();
        assertThat(editor.page().locator(".history ins").first()).containsText("Новият увод.");
        editor.picture("history")
                .page()
                .locator(".sessions vaadin-button")
                .getByText("Върнете тази версия")
                .last()
                .click();

        assertThat(desk.lead()).hasValue("");
        editor.button("История, Български").click();
        assertThat(editor.text("Върната версия 1")).isVisible();
        assertThat(editor.page().locator(".history del").first()).containsText("Новият увод.");
    }
}
