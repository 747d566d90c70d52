package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sessions end, colleagues are faster, titles are too long: the words stay. */
class NothingTypedIsLostTest extends JourneyTest {
    @Test
    void what_was_typed_is_offered_again_after_the_session_has_ended() {
        var editor = windows.open().expecting(401).expecting(403);
        signIn(editor, EDITOR);
        editor.open("/space/" + WORKSPACE + "/news/new");
        var desk = new Desk(editor, "Български");
        desk.title().fill("Заглавие, което не бива да се губи");
        desk.lead().fill("И увод към него.");
        desk.write("Както и текст.");
        assertThat(editor.text("Има незаписан текст")).isVisible();

        editor.profile().clearCookies();
        editor.button("Запишете").click();
        assertThat(editor.text("Сесията приключи")).isVisible();
        editor.picture("session-over").page().locator(".v-system-error").click();
        trialAccount(editor, EDITOR).click();
        editor.button("Върнете го").waitFor(); // where the person was
        editor.picture("offered").button("Върнете го").click();

        assertThat(desk.title()).hasValue("Заглавие, което не бива да се губи");
        assertThat(desk.lead()).hasValue("И увод към него.");
        assertThat(desk.body()).hasText("Както и текст.");
    }

    @Test
    void the_second_of_two_editors_is_told_reads_the_first_and_decides() {
        var first = windows.open();
        beginNews(first, "Двама пишат " + UUID.randomUUID());
        var second = windows.open();
        signIn(second, COORDINATOR);
        second.open(first.path());
        var hers = new Desk(second, "Български");
        hers.lead().fill("Уводът на втората.");

        new Desk(first, "Български").lead().fill("Уводът на първия.");
        first.button("Запишете").click();
        assertThat(first.text("Всичко е записано")).isVisible();
        second.button("Запишете").click();

        assertThat(hers.column().getByRole(AriaRole.ALERT)).containsText("Вашият текст е тук и не е пипан.");
        assertThat(hers.lead()).hasValue("Уводът на втората.");
        second.picture("told").button("Вижте техния текст").click();
        assertThat(second.page().getByRole(AriaRole.DIALOG)).containsText("Уводът на първия.");
        second.picture("theirs").button("Запишете своя").click();
        assertThat(second.text("Всичко е записано")).isVisible();
        assertThat(hers.column().getByRole(AriaRole.ALERT)).hasCount(0);
        first.page().reload();
        assertThat(new Desk(first, "Български").lead()).hasValue("Уводът на втората.");
    }

    @Test
    void who_leaves_with_unsaved_text_is_asked_first() {
        var editor = windows.open();
        var title = "Недописана " + UUID.randomUUID();
        var desk = beginNews(editor, title);
        desk.lead().fill("Почти забравен увод.");
        editor.link("Обратно към новините").click();
        assertThat(editor.text("Ако излезете, без да запишете, написаното ще се загуби."))
                .isVisible();
        editor.picture("asked").button("Запишете и излезте").click();

        editor.link(title).click();
        assertThat(desk.lead()).hasValue("Почти забравен увод.");
    }

    @Test
    void a_title_that_is_too_long_stays_beside_the_reason() {
        var editor = windows.open();
        signIn(editor, EDITOR);
        editor.link("Напишете новина").click();
        var desk = new Desk(editor, "Български");
        var title = "Дълго ".repeat(40).strip();
        desk.title().fill(title);
        editor.button("Запишете").click();

        assertThat(editor.text("Заглавието е от 239 знака, а има място за 160. Съкратете го."))
                .isVisible();
        assertThat(desk.title()).hasValue(title);
        assertThat(desk.title()).isFocused();
    }
}
