package org.zaedno.hub.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One edition in the editor, as the person sees it. */
record Desk(Window window, String edition) {
    Locator title() {
        return window.field("Заглавие, " + edition);
    }

    Locator lead() {
        return window.field("Увод, " + edition);
    }

    Locator body() {
        return window.field("Текст, " + edition);
    }

    void write(String words) {
        body().click();
        window.page().keyboard().type(words);
    }

    /** The button of the toolbar above the text. */
    Locator tool(String name) {
        return column().getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator step(String verb) {
        return window.button(verb + ", " + edition);
    }

    /** A step that stands in the quiet menu. */
    void more(String verb) {
        window.button("Още действия, " + edition).click();
        window.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(verb).setExact(true))
                .click();
    }

    /** Lays the edition on the table beside the other, or takes it away. */
    Desk lay() {
        layer().click();
        return this;
    }

    Locator layer() {
        return window.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Издания на масата"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(edition));
    }

    /** What the badge beside the edition's name says. */
    Locator state(String words) {
        return column().getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    Locator column() {
        return window.region(edition);
    }
}
