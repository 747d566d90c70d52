package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From the page of an event to one's own registration, on a phone that runs no script. */
class RegisteringOnAPhoneTest extends JourneyTest {
    private static final String EVENT = "/bg/events/byudzhet-po-myarka";
    private static final String SEND = "Изпратете записването";

    @Test
    void a_social_worker_registers_with_a_colleague_and_later_cancels() {
        var phone = windows.withoutScripts().expecting(422);
        phone.page().setViewportSize(Windows.PHONE_WIDTH, Windows.HEIGHT);
        phone.open(EVENT);
        phone.picture("event").link("Запишете се").click();
        phone.page().waitForURL("**/register");
        phone.picture("form").field("Име и фамилия").fill("Мария Иванова");
        phone.field("Имейл").fill("ivanova.ozd.bg");
        phone.field("Откъде сте").selectOption(new SelectOption().setLabel("Отдел „Закрила на детето“"));
        phone.field("Населено място").fill("Провадия");
        phone.page().keyboard().press("Enter");

        var summary = phone.page().getByRole(AriaRole.ALERT);
        assertThat(summary).containsText("Поправете две неща");
        assertThat(summary).isFocused();
        assertThat(phone.field("Населено място")).hasValue("Провадия");
        phone.picture("wrong").field("Имейл").fill("ivanova@ozd.example");
        phone.text("На място: Тридъб").click();
        phone.button("Добавете колега").click();
        assertThat(phone.field("2. участник: име и фамилия")).isFocused();
        phone.field("2. участник: име и фамилия").fill("Петър Петров");
        phone.button(SEND).click();
        phone.page().waitForURL("**/registrations/**");

        assertThat(phone.heading("Записани сте")).isVisible();
        assertThat(phone.text("Мария Иванова, Петър Петров")).isVisible();
        var own = phone.picture("own").path();
        var findings = lookedAt(own);
        phone.link("Откажете се").click();
        phone.page().waitForURL("**/cancel");
        phone.button("Отказвам се").click();
        phone.page().waitForURL("**?done=cancelled");
        assertThat(phone.heading("Отказахте се")).isVisible();
        phone.picture("cancelled");
        Assertions.assertThat(findings).isEmpty();
    }

    @Test
    void who_goes_back_and_sends_again_is_registered_once() {
        var phone = windows.withoutScripts();
        phone.open(EVENT + "/register");
        phone.field("Име и фамилия").fill("Гергана Петкова");
        phone.field("Имейл").fill("petkova@ozd.example");
        phone.field("Откъде сте").selectOption(new SelectOption().setLabel("Отдел „Закрила на детето“"));
        phone.text("На място: Тридъб").click();
        phone.button(SEND).click();
        phone.page().waitForURL("**/registrations/**");
        var own = phone.path();

        phone.page().goBack();
        assertThat(phone.field("Име и фамилия")).hasValue("Гергана Петкова");
        phone.button(SEND).click();
        phone.page().waitForURL("**/registrations/**");

        Assertions.assertThat(phone.path()).isEqualTo(own);
    }

    /** By a machine, in both schemes, wide and narrow. */
    private List<String> lookedAt(String own) {
        var window = windows.open().expecting(422);
        var findings = new ArrayList<String>();
        window.open(EVENT);
        findings.addAll(new Axe(window).findings(Axe.Look.across(0)));
        window.open(EVENT + "/register");
        findings.addAll(new Axe(window).findings(Axe.Look.across(1)));
        window.picture("form");
        window.button(SEND).click();
        window.page().getByRole(AriaRole.ALERT).waitFor();
        findings.addAll(new Axe(window).findings(Axe.Look.across(0)));
        window.open(own);
        findings.addAll(new Axe(window).findings(Axe.Look.across(1)));
        window.picture("own");
        return findings;
    }
}
