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

    /** The button of the toolbar above the text. */
    Locator tool(String name) {
        return column().getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator step(String verb) {
        return window.button(verb + ", " + edition);
    }

    Locator column() {
        return window.region(edition);
    }
}
