package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The same job without ever touching a mouse. */
class ByKeyboardTest extends JourneyTest {
    /** More stops than any page of the hub has between its beginning and its main thing. */
    private static final int STOPS = 120;

    private static final String TITLE = "Клубът на бащите се събира отново";

    @Test
    void the_whole_job_can_be_done_with_the_keyboard_alone() {
        var window = windows.open();
        var keys = window.page().keyboard();

        window.open("/bg");
        keys.press("Tab");
        assertThat(focused(window)).isEqualTo("Към съдържанието");
        keys.press("Enter");
        assertThat(window.path()).endsWith("#main");

        window.open("/sign-in?lang=bg");
        tabTo(window, EDITOR);
        keys.press("Enter");
        assertThat(window.link("Напишете новина")).isVisible();
        tabTo(window, "Напишете новина");
        keys.press("Enter");
        var desk = new Desk(window, "Български");
        assertThat(desk.title()).isFocused(); // a new item begins where one writes
        keys.type(TITLE);
        tabTo(window, "Увод, Български");
        keys.type("Всяка втора сряда от месеца.");
        tabTo(window, "Текст, Български");
        keys.type("Идваме с децата и готвим заедно.");
        keys.press("Control+s");
        assertThat(window.text("Всичко е записано")).isVisible();
        tabBackTo(window, keys, desk.step("Публикувайте"));
        keys.press("Enter");
        assertThat(window.text("Публикувано. Търсенето ще го намира")).isVisible();

        window.open("/bg");
        tabTo(window, "Какво търсите?");
        keys.type("клубове на бащите");
        keys.press("Enter");
        assertThat(window.page().locator("h1")).hasCount(1);
        window.reloadUntil(() -> window.link(TITLE).isVisible());
        tabTo(window, TITLE);
        keys.press("Enter");
        assertThat(window.heading(TITLE)).isVisible();
    }

    private static void tabTo(Window window, String name) {
        for (int stop = 0; stop < STOPS; stop++) {
            window.page().keyboard().press("Tab");
            if (focused(window).startsWith(name)) return;
        }
        throw new AssertionError("The keyboard does not reach " + name + " on " + window.path());
    }

    private static void tabBackTo(Window window, Keyboard keys, Locator wanted) {
        for (int stop = 0; stop < STOPS; stop++) {
            keys.press("Shift+Tab");
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) return;
        }
        throw new AssertionError("The keyboard does not come back to " + wanted + " on " + window.path());
    }

    /** The name a screen reader would say for what has the focus. */
    private static String focused(Window window) {
        return (String) window.page().evaluate("""
                () => {
                  const it = document.activeElement;
                  const label = it.getAttribute('aria-label') || (it.getAttribute('aria-labelledby') || '').split(' ')
                      .map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim()
                      || (it.labels && it.labels.length ? it.labels[0].textContent : '') || it.textContent || '';
                  return label.replace(/\\s+/g, ' ').trim();
                }""");
    }
}
