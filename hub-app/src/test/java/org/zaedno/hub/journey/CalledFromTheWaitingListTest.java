package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One forum and its three people: who sets it up, who changes their mind, and who waits, is called and comes. */
class CalledFromTheWaitingListTest extends JourneyTest {
    private static final String ORGANISER = "Пробна организаторка, „Лястовица“";

    @Autowired
    private ApplicationContext hub;

    @Test
    void who_waits_is_called_when_somebody_cancels_and_is_let_in_at_the_door() {
        var forum = PublishedForum.of(hub, "Форум за семейството " + word());
        var organiser = windows.open();
        signIn(organiser, ORGANISER);
        organiser.open("/space/" + WORKSPACE + "/events/" + forum.id() + "/registration");
        organiser.field("Колко места има").fill("1");
        organiser.button("Открийте записването").click();
        assertThat(organiser.text("Записването е открито.")).isVisible();

        var first = phone();
        registers(first, forum, "Петър Димитров", "petar@test.example");
        assertThat(first.heading("Записани сте")).isVisible();
        var second = phone();
        registers(second, forum, "Мария Иванова", "maria@test.example");
        assertThat(second.heading("Чакате място")).isVisible();
        second.picture("waits");
        var findings = new ArrayList<String>();
        var looking = windows.open();
        looking.open(second.path());
        findings.addAll(new Axe(looking).findings(Axe.Look.across(0)));
        organiser.open("/space/" + WORKSPACE + "/events/" + forum.id() + "/people");
        assertThat(organiser.link("Мария Иванова").first()).isVisible();

        first.link("Откажете се").click();
        first.page().waitForURL("**/cancel");
        looking.open(first.path());
        findings.addAll(new Axe(looking).findings(Axe.Look.across(1)));
        first.button("Отказвам се").click();
        assertThat(first.heading("Отказахте се")).isVisible();

        second.page().reload();
        assertThat(second.heading("Записани сте")).isVisible();
        var code = second.picture("called").page().locator(".ticket .code").textContent();
        organiser.open("/checkin/" + forum.id() + "/bg");
        organiser.page().locator(".door-foot .button").last().click();
        organiser.field("Код").fill(code);
        organiser.button("Отбележете").click();
        assertThat(organiser.page().locator("#present")).hasText("1");
        assertThat(organiser.button("Отменете: Иванова, Мария")).isVisible();
        organiser.picture("came");
        Assertions.assertThat(findings).isEmpty();
    }

    private Window phone() {
        var phone = windows.withoutScripts();
        phone.page().setViewportSize(Windows.PHONE_WIDTH, Windows.HEIGHT);
        return phone;
    }

    private static void registers(Window phone, PublishedForum forum, String name, String email) {
        phone.open(forum.page());
        phone.page().locator("a[href$='/register']").first().click();
        phone.page().waitForURL("**/register");
        phone.field("Име и фамилия").fill(name);
        phone.field("Имейл").fill(email);
        phone.field("Откъде сте").selectOption(new SelectOption().setLabel("Община"));
        phone.field("Населено място").fill("Провадия");
        phone.button("Изпратете записването").click();
        phone.page().waitForURL("**/registrations/**");
    }
}
