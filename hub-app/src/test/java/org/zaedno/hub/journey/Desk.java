package org.zaedno.hub.journey;

import com.microsoft.playwright.Locator;

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

    /** What the badge beside the edition's name says. */
    Locator state(String words) {
        return column().getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    Locator column() {
        return window.region(edition);
    }
}
