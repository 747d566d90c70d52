package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.hub.workspace.SomeEvents;

/** An organiser without a mouse writes a programme, and readers have it. */
class ProgrammeByKeyboardTest extends JourneyTest {
    private static final String ORGANISER = "Пробна организаторка, „Лястовица“";

    @Autowired
    private ApplicationContext hub;

    private final List<String> findings = new ArrayList<>();
    private int looked;

    @Test
    void two_points_typed_one_after_the_other_stand_on_the_public_page() {
        var title = "Среща " + word();
        var event = SomeEvents.in(hub).coming(title);
        var window = windows.open();
        signIn(window, ORGANISER);
        window.open("/space/" + WORKSPACE + "/events/" + event.id() + "/programme");
        assertThat(window.heading("Още няма програма")).isVisible();
        var keys = new Keys(window);

        keys.tabTo(window.button("Добавете точка")).press("Enter");
        assertThat(window.field("Заглавие – на български")).isFocused();
        keys.type("Откриване");
        keys.tabTo(combo(window, "Зала")).type("Голямата зала").press("Enter");
        keys.tabTo(combo(window, "Кой говори")).type("Ана Пробна").press("Enter");
        look(window, "point");
        keys.tabTo(window.button("Запишете")).press("Enter");
        assertThat(window.heading("Откриване")).isVisible();

        keys.tabTo(window.button("Добавете точка")).press("Enter");
        assertThat(window.field("Заглавие – на български")).isFocused();
        keys.type("Разговор");
        keys.tabTo(window.button("Запишете")).press("Enter");
        assertThat(window.heading("Разговор")).isVisible();
        look(window, "timetable");

        window.open("/bg/events/" + event.slug());
        var points = window.page().locator("#programme ol.programme > li");
        assertThat(points).hasCount(2);
        assertThat(points.first()).containsText("10:00");
        assertThat(points.first()).containsText("Откриване");
        assertThat(points.first()).containsText("Голямата зала");
        assertThat(points.first()).containsText("Ана Пробна");
        assertThat(points.last()).containsText("10:30");
        look(window, "page");
        assertThat(findings).isEmpty();
    }

    private void look(Window window, String what) {
        findings.addAll(new Axe(window.picture(what)).findings(Axe.Look.across(looked++)));
    }

    private static Locator combo(Window window, String label) {
        return window.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .first();
    }
}
