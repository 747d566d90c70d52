package org.zaedno.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Somebody who has no mouse. At every stop on the way the focus must be seen and must have a name. */
record Keys(Window window) {
    /** More stops than any page of the hub has. */
    private static final int STOPS = 120;

    /** The outline is on the element itself or on what it is a part of. */
    private static final String SEEN = """
            () => {
              let it = document.activeElement;
              while (it.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
              if (it === document.body) return true; // between the page's end and its beginning
              if (!it.matches(':focus-visible')) return false;
              for (let level = 0; it && level < 5; level++) {
                const { outlineStyle, outlineWidth } = getComputedStyle(it);
                if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return true;
                it = it.assignedSlot ?? it.parentElement ?? it.getRootNode().host;
              }
              return false;
            }""";

    private static final String WHERE = "document.activeElement.outerHTML.slice(0, 200)";

    Keys tabTo(Locator wanted) {
        return walk("Tab", wanted);
    }

    Keys backTo(Locator wanted) {
        return walk("Shift+Tab", wanted);
    }

    Keys press(String... keys) {
        for (var key : keys) window.page().keyboard().press(key);
        return this;
    }

    Keys type(String words) {
        window.page().keyboard().type(words);
        return this;
    }

    private Keys walk(String key, Locator wanted) {
        for (int stop = 0; stop < STOPS; stop++) {
            press(key);
            assertThat((boolean) window.page().evaluate(SEEN))
                    .as("seen: %s", window.page().evaluate(WHERE))
                    .isTrue();
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) return this;
        }
        throw new AssertionError("The keyboard does not reach " + wanted + " on " + window.path());
    }
}
