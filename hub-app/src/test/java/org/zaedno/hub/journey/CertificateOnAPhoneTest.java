package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.certificate.CertificateCodes;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.checkin.SomeForum;

/** Somebody comes, gets a certificate, and shows it to somebody who does not believe it. */
class CertificateOnAPhoneTest extends JourneyTest {
    private static final String ORGANISER = "Пробна организаторка, „Лястовица“";

    @Autowired
    private ApplicationContext hub;

    @Test
    void who_came_gets_a_certificate_that_a_stranger_checks_on_a_phone() {
        var forum = new SomeForum(hub, "Мрежата около едно семейство " + word(), 7);
        forum.guest("Мария Иванова", "Карин дом");
        forum.guest("Ѝво Ъгърски", "");
        var desk = windows.open();
        signIn(desk, ORGANISER);
        desk.open("/space/" + WORKSPACE + "/events/" + forum.event + "/papers");
        assertThat(desk.text("Дошли: 0.")).isVisible();
        assertThat(desk.text("Още никой не е.")).isVisible();

        var door = windows.phone();
        door.open(forum.door());
        trialAccount(door, ORGANISER).click();
        door.page().waitForURL("**" + forum.door());
        door.button("Дойде: Иванова, Мария").click();
        assertThat(desk.text("Дошли: 1.")).isVisible(); // told by itself
        desk.button("Издайте на всички, които дойдоха (1)").click();
        assertThat(desk.text("Издадено е едно удостоверение")).isVisible();
        assertThat(desk.text("С валидно удостоверение: 1.")).isVisible();
        desk.picture("papers");
        var findings = new ArrayList<>(new Axe(desk).findings(Axe.Look.across(0)));
        desk.link("Думите на удостоверението").click();
        desk.page().waitForURL("**/papers/certificate");
        desk.field("Кой подписва – на български").fill("Елена Петрова");
        desk.button("Запишете думите").click();
        assertThat(desk.text("Думите са записани")).isVisible();
        findings.addAll(new Axe(desk).findings(Axe.Look.across(1)));

        var phone = windows.phone();
        phone.open("/bg/verify");
        phone.field("Код на удостоверението").fill(code(forum).toLowerCase().replace('-', ' '));
        phone.button("Проверете").click();
        phone.page().waitForURL("**/bg/verify/*-*");
        assertThat(phone.heading("Удостоверението е валидно")).isVisible();
        assertThat(phone.text("Мария Иванова")).isVisible();
        phone.picture("checked");
        findings.addAll(new Axe(phone).findings(Axe.Look.EVERYWHERE));
        Assertions.assertThat(findings).isEmpty();
    }

    private String code(SomeForum forum) {
        var tenancy = hub.getBean(Tenancy.class);
        var account = tenancy.as(
                        Actor.STRANGER,
                        () -> hub.getBean(SignInDesk.class).lookUp(new EmailAddress(SomeForum.ORGANISER)))
                .orElseThrow();
        var organiser = new Actor.Acting(account.person(), account.workspace().orElseThrow());
        var issued = tenancy.as(organiser, () -> hub.getBean(Certificates.class).list(forum.event));
        return hub.getBean(CertificateCodes.class).of(issued.getFirst().id()).grouped();
    }
}
