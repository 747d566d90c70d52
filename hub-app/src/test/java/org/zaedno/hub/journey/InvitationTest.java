package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person comes into a team, is given another role, and is out of it again. */
class InvitationTest extends JourneyTest {
    private static final String PEOPLE = "/space/" + WORKSPACE + "/people";

    @Test
    void a_stranger_is_invited_comes_in_gets_a_role_and_is_let_go_kindly() {
        var email = "nova-" + UUID.randomUUID() + "@test.example";
        var name = "Нова Колежка " + email.substring(5, 13);
        var coordinator = windows.open();
        signIn(coordinator, COORDINATOR);
        var link = invite(coordinator, email);

        var stranger = windows.open().expecting(404);
        stranger.open(link);
        stranger.picture("invitation");
        stranger.field("Име и фамилия").fill(name);
        stranger.field("Парола").fill("вода и хляб за четирима");
        stranger.button("Създайте профила").click();
        assertThat(stranger.heading("Нищо не Ви чака")).isVisible();
        assertThat(stranger.link("Напишете новина")).isVisible();

        coordinator.open(PEOPLE);
        assertThat(coordinator.heading(name).first()).isVisible();
        coordinator.picture("people");
        coordinator.button("Сменете ролите на " + name).click();
        var dialog = coordinator.page().getByRole(AriaRole.DIALOG);
        dialog.getByText("редактор", new Locator.GetByTextOptions().setExact(true))
                .click();
        dialog.getByText("Запишете ролите").click();
        assertThat(row(coordinator, name)).containsText("автор, редактор");

        coordinator.button("Още за " + name).click();
        coordinator
                .page()
                .getByRole(AriaRole.MENUITEM)
                .getByText("Прекратете участието")
                .click();
        coordinator
                .page()
                .getByRole(AriaRole.BUTTON)
                .getByText("Прекратете участието")
                .last()
                .click();
        assertThat(coordinator.text("Участието е прекратено: " + name)).isVisible();

        house(stranger).click();
        stranger.link("Хора и роли").click();
        stranger.text("Сесията приключи").click();
        assertThat(stranger.text("вече не сте в нито един екип")).isVisible();
        stranger.picture("let-go");

        coordinator.open("/space/" + WORKSPACE + "/activity?area=people");
        assertThat(coordinator.text(name + " влезе в екипа: автор")).isVisible();
        assertThat(coordinator.text("прекрати участието на " + name)).isVisible();
        coordinator.picture("activity");
    }

    @Test
    void a_list_from_a_file_shows_what_would_happen_before_anything_does() {
        var coordinator = windows.open().expecting(422);
        signIn(coordinator, COORDINATOR);
        coordinator.open(PEOPLE);
        coordinator.link("Поканете хора").click();
        var file = coordinator.page().locator("vaadin-upload input[type=file]");
        file.setInputFiles(new FilePayload("хора.csv", "text/csv", new byte[] {'P', 'K', 0, 0}));
        assertThat(coordinator.text("Запишете таблицата като CSV").first()).isVisible();

        var list = "име;имейл;роля\nИва;iva@test.example;редактор\nБез адрес;няма;\nИва;iva@test.example;";
        file.setInputFiles(new FilePayload("хора.csv", "text/csv", list.getBytes(Charset.forName("windows-1251"))));

        assertThat(coordinator.button("Поканете 1 човек")).isVisible();
        assertThat(coordinator.page().locator("table.board")).containsText("Стои и по-горе");
        assertThat(coordinator.page().locator("vaadin-text-area textarea")).hasValue(list);
        coordinator.picture("dry-run");
    }

    /** @return the link, copied from the field that shows it once */
    private static String invite(Window coordinator, String email) {
        coordinator.open(PEOPLE);
        coordinator.link("Поканете хора").click();
        coordinator.page().locator("vaadin-text-area textarea").fill(email);
        coordinator.button("Вижте какво ще стане").click();
        coordinator.button("Поканете 1 човек").click();
        return coordinator.field("Връзка за " + email).inputValue();
    }

    private static Locator row(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
