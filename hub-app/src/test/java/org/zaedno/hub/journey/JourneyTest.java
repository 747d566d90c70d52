package org.zaedno.hub.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zaedno.hub.HubTest;

/** The whole hub, and people in front of it. */
abstract class JourneyTest extends HubTest {
    static final String EDITOR = "Пробен редактор, „Лястовица“";
    static final String AUTHOR = "Пробна авторка, „Лястовица“";
    static final String TWO_DESKS = "Trial colleague with two workspaces";
    static final String WORKSPACE = "proba-lyastovitsa";

    @RegisterExtension
    final Windows windows = new Windows(this::address);

    /** With one click, as in every trial. */
    static void signIn(Window window, String name) {
        window.open("/sign-in?lang=bg");
        trialAccount(window, name).click();
        window.page().waitForURL("**/space/*/news*");
    }

    static com.microsoft.playwright.Locator trialAccount(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
