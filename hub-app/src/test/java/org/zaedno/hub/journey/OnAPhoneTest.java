package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Everything a text needs, on phones: nobody has to wait until they are at a desk. */
class OnAPhoneTest extends JourneyTest {
    @Test
    void a_text_is_written_sent_back_repaired_and_published_on_phones() {
        var title = "От телефона " + word();
        var author = windows.phone();
        signIn(author, AUTHOR);
        fits(author.picture("desk"));
        author.button("Меню").click();
        var menu = author.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Работно пространство"));
        menu.getByText("Новини").click();
        author.page().waitForURL("**/news");
        fits(author.picture("list"));
        author.page().getByText("Напишете новина").first().click();
        author.page().waitForURL("**/news/new");
        var his = new Desk(author, "Български");
        his.title().fill(title);
        his.write("Автобусът с книги спира пред читалището.");
        everythingIsSaved(author);
        fits(author.picture("written"));
        his.step("Дайте за проверка").click();
        assertThat(his.state("Чака проверка")).isVisible();

        var editor = windows.phone();
        signIn(editor, EDITOR);
        editor.page().getByText(title).first().click();
        editor.page().waitForURL("**" + author.path().replaceAll("\\?.*", "") + "**");
        var checked = new Desk(editor, "Български");
        checked.step("Върнете за поправка").click();
        editor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("Кога спира?");
        fits(editor.picture("sending-back"));
        editor.page()
                .getByRole(AriaRole.DIALOG)
                .getByText("Върнете за поправка")
                .last()
                .click();

        assertThat(his.column().getByRole(AriaRole.ALERT)).containsText("Кога спира?");
        his.body().click();
        author.page().keyboard().press("Control+End");
        author.page().keyboard().type(" Всеки петък.");
        everythingIsSaved(author);
        his.step("Дайте за проверка").click();
        assertThat(checked.body()).containsText("Всеки петък."); // what is not on the screen yet is not published
        assertThat(checked.state("Чака проверка")).isVisible();
        checked.step("Публикувайте").dblclick();
        assertThat(checked.state("Публикувано")).isVisible();
        assertThat(editor.text("Публикувано. Търсенето ще го намира")).isVisible();
        assertThat(editor.text("Текстът вече е публикуван")).isHidden();
        fits(editor.picture("published"));

        var stranger = windows.phone();
        stranger.open("/bg/news");
        stranger.reloadUntil(() -> stranger.link(title).isVisible());
        stranger.link(title).click();
        assertThat(stranger.text("Всеки петък.")).isVisible();
        fits(stranger.picture("read"));
    }

    private static void fits(Window window) {
        Assertions.assertThat((int) window.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of " + window.path())
                .isLessThanOrEqualTo(Windows.PHONE_WIDTH);
    }
}
