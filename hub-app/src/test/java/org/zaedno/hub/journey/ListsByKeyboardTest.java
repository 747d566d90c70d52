package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A morning of an editor among many texts, without ever touching a mouse. */
class ListsByKeyboardTest extends JourneyTest {
    private static final String FIRST = "Клавиатура: първи текст";
    private static final String SECOND = "Клавиатура: втори текст";

    @Test
    void texts_are_filtered_chosen_put_in_the_bin_and_taken_back_and_one_is_found_from_anywhere() {
        var window = windows.open();
        beginNews(window, FIRST);
        write(window, SECOND);
        var keys = new Keys(window);

        window.open("/space/" + WORKSPACE + "/all");
        var words = window.field("Думи от заглавието");
        keys.tabTo(words).type("клавиатура");
        window.page().waitForURL("**/all?q=**");
        assertThat(rows(window)).hasCount(2);
        assertThat(words).isFocused();

        keys.tabTo(box(window, SECOND)).press("Space");
        keys.tabTo(box(window, FIRST)).press("Space");
        assertThat(window.text("Избрани са 2")).isVisible();
        keys.backTo(window.button("В кошчето")).press("Enter");
        assertThat(window.text("Готово за 2 текста")).isVisible();
        assertThat(window.button("Върнете обратно")).isFocused();
        window.picture("undo");
        keys.press("Enter");
        assertThat(rows(window)).hasCount(2);
        assertThat(window.page().locator("main")).isFocused();
        window.page().reload();
        assertThat(rows(window)).hasCount(2);
        assertThat(words).hasValue("клавиатура");

        keys.tabTo(window.link(SECOND)).press("Control+k");
        var find = window.page().getByRole(AriaRole.COMBOBOX, named("Търсете във всичко, което можете да четете"));
        assertThat(find).isFocused();
        keys.press("Escape");
        assertThat(window.link(SECOND)).isFocused();

        keys.press("/").type("klaviatura pyrvi");
        var found = window.page().getByRole(AriaRole.OPTION, named(FIRST));
        assertThat(found).isVisible();
        keys.press("ArrowDown", "ArrowUp");
        assertThat(found).hasAttribute("aria-selected", "true");
        window.picture("found");
        keys.press("Enter");
        assertThat(new Desk(window, "Български").title()).hasValue(FIRST);

        window.page().waitForURL("**/news/*");
        window.page().waitForFunction("!window.Vaadin.Flow.navigation"); // till then Vaadin's router takes no step back
        window.page().goBack(); // Alt+Left belongs to the browser, which without a screen has no such key
        window.page().waitForURL("**/all?q=**");
        assertThat(rows(window)).hasCount(2);
        assertThat(window.page().locator("main")).isFocused();
    }

    private static void write(Window window, String title) {
        window.open("/space/" + WORKSPACE + "/news/new");
        new Desk(window, "Български").title().fill(title);
        window.button("Запишете").click();
        assertThat(window.text("Всичко е записано")).isVisible();
    }

    private static Locator rows(Window window) {
        return window.page().locator("main tbody tr");
    }

    private static Locator box(Window window, String title) {
        return window.page().getByRole(AriaRole.CHECKBOX, named("Изберете „" + title + "“"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
