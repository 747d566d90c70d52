package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.hub.checkin.SomeForum;

/** The day of an event, on two phones, one of which loses the network. */
class AtTheDoorTest extends JourneyTest {
    private static final String ORGANISER = "Пробна организаторка, „Лястовица“";

    /** A browser that reads square codes, and a badge before its camera. */
    private static final String CAMERA = """
            window.BarcodeDetector = class { async detect() { return [{ rawValue: "%s" }]; } };
            navigator.mediaDevices.getUserMedia = async () => {
              const picture = document.createElement("canvas"), pen = picture.getContext("2d");
              setInterval(() => pen.fillRect(0, 0, 9, 9), 50);
              return picture.captureStream();
            };""";

    @Autowired
    private ApplicationContext hub;

    @Test
    void two_phones_at_the_door_count_the_same_people_though_one_of_them_loses_the_network() {
        var forum = new SomeForum(hub, "Мрежата около едно семейство " + word(), 7);
        var maria = forum.guest("Мария Иванова", "отдел „Закрила на детето“, Провадия");
        forum.guest("Десислава Василева", "Карин дом");
        forum.guest("Петър Димитров", "училище, педагогически съветник", "Иска превод на жестов език");
        forum.guest("Анна Колева", "отдел „Закрила на детето“, Добрич");
        forum.guest("Никола Стоянов", "патронажна грижа");
        var vyara = forum.guest("Вяра Тодорова", "За нашите деца");

        var phone = windows.phone();
        signIn(phone, forum);
        assertThat(phone.page().locator("body[data-kept]")).hasCount(1); // the worker has the page
        var other = windows.open();
        other.profile().addInitScript(CAMERA.formatted(vyara.code()));
        signIn(other, forum);
        var findings = new ArrayList<>(new Axe(other).findings(Axe.Look.across(0)));

        phone.picture("expected").cut();
        phone.field("Име, институция или код").fill("ivan");
        assertThat(guests(phone)).hasCount(1);
        arrive(phone, "Иванова, Мария");
        assertThat(line(phone, "Иванова, Мария")).containsText("Отменете");
        phone.field("Име, институция или код").fill("");
        arrive(phone, "Колева, Анна");
        phone.button("Отменете: Колева, Анна").click();
        assertThat(phone.text("Няма мрежа. Продължавайте спокойно.")).isVisible();
        assertThat(phone.text("3 отметки са запазени в телефона и ще тръгнат сами."))
                .isVisible();
        phone.picture("without-network");
        phone.page().reload();
        assertThat(phone.text("3 отметки са запазени")).isVisible();
        assertThat(present(phone)).hasText("1");

        arrive(other, "Стоянов, Никола");
        assertThat(present(other)).hasText("1");
        phone.joinAgain();
        assertThat(present(phone)).hasText("2");
        ask(other);
        assertThat(present(other)).hasText("2");
        assertThat(phone.text("Няма мрежа")).isHidden();
        Assertions.assertThat(forum.isHere(maria)).isTrue();
        other.picture("both");

        phone.link("Без записване").click();
        phone.field("Име и фамилия").fill("Борис Недев");
        phone.picture("without-registration");
        findings.addAll(new Axe(phone).findings(Axe.Look.across(1)));
        phone.button("Запишете и отбележете").click();
        assertThat(present(phone)).hasText("3");
        assertThat(line(other, "Недев, Борис")).hasCount(1); // told by itself
        phone.link("Без записване").click();
        phone.field("Име и фамилия").fill("Ели Колева");
        phone.button("Запишете и отбележете").click();
        phone.field("Пуснете човека, макар че няма свободни места").check();
        phone.button("Запишете и отбележете").click();
        assertThat(present(phone)).hasText("4");
        phone.page().locator(".door-foot .button").last().click();
        phone.field("Код").fill(maria.code());
        phone.button("Отбележете").click();
        assertThat(phone.text("Иванова, Мария: има отметка от")).isVisible();
        phone.picture("code");

        phone.expecting(401).profile().clearCookies(); // the session is over
        phone.link("Затворете").click();
        arrive(phone, "Василева, Десислава");
        assertThat(phone.text("Сесията Ви е приключила.")).isVisible();
        assertThat(phone.text("1 отметка е запазена")).isVisible();
        phone.picture("session-over").link("Влезте отново").click();
        trialAccount(phone, ORGANISER).click();
        assertThat(present(phone)).hasText("5");
        other.link("Сканирайте").click();
        assertThat(other.text("Тодорова, Вяра: дойде")).isVisible();
        assertThat(present(other)).hasText("6");
        ask(phone);
        assertThat(present(phone)).hasText("6");
        other.picture("scanned");
        Assertions.assertThat(findings).isEmpty();
    }

    /** On the way to the door. */
    private static void signIn(Window window, SomeForum forum) {
        window.open(forum.door());
        trialAccount(window, ORGANISER).click();
        window.page().waitForURL("**" + forum.door());
    }

    /** Sooner than it would. */
    private static void ask(Window window) {
        window.page().evaluate("dispatchEvent(new Event('online'))");
    }

    private static void arrive(Window window, String name) {
        window.button("Дойде: " + name).click();
    }

    private static Locator present(Window window) {
        return window.page().locator("#present");
    }

    private static Locator guests(Window window) {
        return window.page().locator(".guests li:visible");
    }

    private static Locator line(Window window, String name) {
        return window.page().locator(".guests li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name));
    }
}
