package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.Attendee;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.Needs;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.registration.StandardKind;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;

/** An organiser alone with an event: from the first number to the first person who has a place. */
class OrganisedForumTest extends JourneyTest {
    private static final String ORGANISER = "Пробна организаторка, „Лястовица“";

    @Autowired
    private RegistrationForms forms;

    @Autowired
    private RegistrationDesk desk;

    @Autowired
    private ApplicationContext hub;

    @Autowired
    private Tenancy tenancy;

    private final List<String> findings = new ArrayList<>();
    private int looked;

    @Test
    void an_organiser_opens_registration_keeps_places_for_some_and_says_yes_to_who_comes() {
        var event = PublishedForum.of(hub, "Кръгла маса " + word()).id();
        var organiser = windows.open();
        signIn(organiser, ORGANISER);
        organiser.open("/space/" + WORKSPACE + "/events/" + event + "/registration");
        organiser.field("Колко места има").fill("43");
        organiser.button("Открийте записването").click();
        assertThat(organiser.text("Записването е открито.")).isVisible();
        organiser.field("Всяко записване чака одобрение").check();
        organiser.button("Запишете").click();
        assertThat(organiser.text("Настройките са записани.")).isVisible();
        look(organiser, "settings");

        organiser.link("Места").click();
        organiser.button("Запазете места").click();
        organiser.page().locator(".hold vaadin-select").click();
        option(organiser, "Отдел „Закрила на детето“").click();
        organiser.field("Колко").fill("5");
        organiser.button("Запишете местата").click();
        assertThat(organiser.text("5 от 5 запазени места са свободни")).isVisible();
        look(organiser, "places");

        organiser.link("Въпроси").click();
        organiser.button("Добавете въпрос").click();
        var dialog = organiser.page().getByRole(AriaRole.DIALOG);
        organiser.field("Въпрос – на български").fill("Ще обядвате ли с нас?");
        organiser.field("Въпрос – на английски").fill("Will you have lunch with us?");
        dialog.locator("vaadin-select").first().click();
        option(organiser, "Да или не").click();
        look(organiser, "question");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Запишете"))
                .click();
        assertThat(organiser.heading("Ще обядвате ли с нас?")).isVisible();

        organiser.link("Записани").click();
        assertThat(organiser.heading("Още никой не се е записал")).isVisible();
        come(event);
        assertThat(organiser.button("Одобрете: Мария Иванова")).isVisible(); // without reloading
        look(organiser, "waits");
        organiser.button("Одобрете: Мария Иванова").click();
        assertThat(organiser.text("Мария Иванова: има място.")).isVisible();
        organiser.link("Мария Иванова").first().click();
        assertThat(organiser.heading("Мария Иванова")).isVisible();
        assertThat(organiser.page().locator(".one-needs")).containsText("Вход без стъпала");
        look(organiser, "one");
        write(organiser, event);
        assertThat(findings).isEmpty();
    }

    /** To those who registered, and to somebody who is asked to. */
    private void write(Window organiser, ItemId event) {
        organiser.link("Съобщения").click();
        assertThat(organiser.text("Напомняне до хората с място")).isVisible();
        look(organiser, "messages");
        organiser.link("Напишете съобщение").click();
        organiser.field("Тема").fill("Вземете чадър");
        assertThat(organiser.page().locator(".letter h2")).containsText("Вземете чадър");
        look(organiser, "write");
        organiser.button("Изпратете на 1 човек").click();
        organiser
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("Изпратете")
                                .setExact(true))
                .click();
        assertThat(organiser.text("Съобщението чака да бъде изпратено на 1 човек."))
                .isVisible();
        organiser.link("Вземете чадър").click();
        assertThat(organiser.heading("Писма")).isVisible();
        look(organiser, "outbox");

        organiser.open("/space/" + WORKSPACE + "/events/" + event + "/invitations");
        organiser.field("Кого каните").fill("Ива Петрова, iva@test.example\nбез имейл");
        organiser.button("Прегледайте").click();
        assertThat(organiser.text("Липсва имейл")).isVisible();
        look(organiser, "invite");
        organiser.button("Поканете 1 човек").click();
        assertThat(organiser.heading("Ива Петрова")).isVisible();
        look(organiser, "invited");
    }

    private void look(Window window, String what) {
        findings.addAll(new Axe(window.picture(what)).findings(Axe.Look.across(looked++)));
    }

    private static Locator option(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.OPTION, new com.microsoft.playwright.Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** A stranger sends a form. */
    private void come(ItemId event) {
        tenancy.as(Actor.STRANGER, () -> {
            var kind = forms.kinds(event).stream()
                    .filter(one -> one.standard().equals(Optional.of(StandardKind.CHILD_PROTECTION)))
                    .findFirst()
                    .orElseThrow();
            return desk.take(
                    event,
                    new Application(
                                    FormKey.fresh(),
                                    new EmailAddress("maria@test.example"),
                                    Language.BG,
                                    List.of(Attendee.named("Мария Иванова", "Отдел „Закрила на детето“", "Провадия")))
                            .of(kind.id())
                            .saying(java.util.Map.of(), new Needs("Вход без стъпала", "", ""), Set.of()));
        });
    }
}
