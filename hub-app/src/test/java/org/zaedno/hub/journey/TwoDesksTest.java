package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** One person, two organisations, two languages. */
class TwoDesksTest extends JourneyTest {
    @Test
    void the_switch_leads_to_the_other_workspace_with_the_roles_held_there() {
        var person = windows.open();
        signIn(person, TWO_DESKS);

        choose(person, "Sample “Swallow”");
        assertThat(person.page().locator(".switcher-roles").first()).hasText("author");
        person.page().waitForURL("**/space/" + WORKSPACE + "/desk");
        choose(person.picture("swallow"), "Sample “Seven Paths”");
        assertThat(person.page().locator(".switcher-roles").first()).hasText("author, editor");
        person.page().waitForURL("**/space/" + SECOND_DESK + "/desk");
    }

    @Test
    void the_language_of_the_workspace_changes_and_is_remembered() {
        var person = windows.open();
        signIn(person, TWO_DESKS);
        assertThat(person.page().locator("html")).hasAttribute("lang", "en");

        person.button("Български").click();
        assertThat(person.link("Цялото табло")).isVisible();
        assertThat(person.page().locator("html")).hasAttribute("lang", "bg");
        var later = windows.open();
        signIn(later, TWO_DESKS);
        assertThat(later.link("Цялото табло")).isVisible();

        later.button("English").click();
        assertThat(later.link("The whole board")).isVisible();
    }

    private static void choose(Window window, String workspace) {
        window.page().locator(".switcher").click();
        window.page()
                .getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName(workspace))
                .or(window.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(workspace)))
                .first()
                .click();
    }
}
