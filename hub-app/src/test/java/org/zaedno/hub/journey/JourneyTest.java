package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zaedno.hub.HubTest;
import org.zaedno.hub.Unheard;

/** The whole hub, and people in front of it. */
abstract class JourneyTest extends HubTest {
    static final String EDITOR = "Пробен редактор, „Лястовица“";
    static final String AUTHOR = "Пробна авторка, „Лястовица“";
    static final String COORDINATOR = "Пробна координаторка, „Лястовица“";
    static final String NEIGHBOUR = "Пробна редакторка, „Кладенец“";
    static final String FRONT_PAGE = "Пробна редакторка на началната страница и темите";
    static final String TWO_DESKS = "Trial colleague with two workspaces";
    static final String WORKSPACE = "proba-lyastovitsa";
    static final String SECOND_DESK = "proba-sedem-pateki";

    @RegisterExtension
    final Windows windows = new Windows(this::address);

    /** With one click, as in every trial. */
    static void signIn(Window window, String name) {
        window.open("/sign-in?lang=bg");
        trialAccount(window, name).click();
        window.page().waitForURL("**/space/*/**");
    }

    /** The browser has heard that the server has everything: nothing is kept any more. */
    static void everythingIsSaved(Window window) {
        window.page().waitForFunction("!window.zaedno.waiting()");
        assertThat(window.page().locator(".saved").first())
                .containsText(Pattern.compile("Записано в|Saved at|Всичко е записано"));
    }

    /** A saved draft in Bulgarian, open in the editor. */
    static Desk beginNews(Window window, String title) {
        signIn(window, EDITOR);
        window.open("/space/" + WORKSPACE + "/news/new");
        var desk = new Desk(window, "Български");
        desk.title().fill(title);
        desk.write("Едно изречение.");
        window.button("Запишете").click();
        assertThat(window.text("Всичко е записано")).isVisible();
        window.page().waitForURL(address -> !address.endsWith("/new"));
        return desk;
    }

    /** The entry of the navigation behind which people, settings, activity and the bin are. */
    static Locator house(Window window) {
        return window.page().locator("vaadin-side-nav-item:has(> vaadin-side-nav-item)");
    }

    static Locator trialAccount(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    static String word() {
        return Unheard.word();
    }
}
