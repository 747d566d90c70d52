package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.Attendee;
import org.zaedno.content.registration.CheckIn;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.Needs;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.checkin.SomeForum;

/** After an event: people say how it was, and its organiser reports what it came to. */
class ReportedForumTest extends JourneyTest {
    private static final String ORGANISER = "Пробна организаторка, „Лястовица“";

    @Autowired
    private ApplicationContext hub;

    @Autowired
    private Tenancy tenancy;

    private final List<String> findings = new ArrayList<>();
    private int looked;

    @Test
    void people_answer_without_a_script_and_the_organiser_reports_and_takes_the_list_along() {
        var forum = new SomeForum(hub, "Как мина " + word(), 9);
        var links = List.of(came(forum, "Варна"), came(forum, "гр. Варна"), came(forum, "Varna"));
        var report = "/space/" + WORKSPACE + "/events/" + forum.event + "/report";
        var organiser = windows.open();
        signIn(organiser, ORGANISER);
        organiser.open(report);
        organiser.link("Попитайте участниците").click();
        organiser.button("Попитайте участниците").click();
        assertThat(organiser.text("Въпросите са готови.")).isVisible();
        var yesterday = WallTime.of(Instant.now()).shown().toLocalDate().minusDays(1);
        var opens = organiser.page().locator("vaadin-date-picker input").first();
        opens.fill(shown(yesterday));
        opens.press("Enter");
        organiser.button("Запишете").click();
        assertThat(organiser.text("Срокът е записан.")).isVisible();
        look(organiser, "asked");

        var phone = windows.phone();
        phone.open(links.getFirst());
        phone.link("Кажете как мина: няколко кратки въпроса, без име").click();
        assertThat(phone.heading("Как мина")).isVisible();
        look(phone, "form");
        int rating = 5;
        for (var link : links) answer(link, rating--);
        phone.open(links.getFirst() + "/feedback");
        assertThat(phone.heading("Благодарим Ви")).isVisible();

        organiser.open(report);
        assertThat(organiser.text("Средно 4,0 от 5, 3 отговора").first()).isVisible();
        assertThat(organiser.page().locator(".opinion-words").first()).containsText("Ще опитам 5");
        assertThat(organiser
                        .page()
                        .locator(".report-table")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("По области")))
                .containsText("Варна");
        look(organiser, "report");
        organiser.button("Изтеглете участниците").click();
        look(organiser, "take-along");
        var taken = organiser
                .page()
                .waitForDownload(() -> organiser
                        .page()
                        .getByRole(com.microsoft.playwright.options.AriaRole.DIALOG)
                        .getByText("Изтеглете XLSX")
                        .click());
        assertThat(taken.suggestedFilename()).endsWith(".xlsx");
        assertThat(taken.failure()).isNull();
        organiser.open("/space/" + WORKSPACE + "/activity");
        assertThat(organiser.text("участници, редове: 3").first()).isVisible();
        assertThat(findings).isEmpty();
    }

    /** As somebody whose browser runs no script. */
    private void answer(String link, int rating) {
        var person = windows.withoutScripts();
        person.page().setViewportSize(390, 800);
        person.open(link + "/feedback");
        person.page().locator("input[name=rating]").nth(rating - 1).check();
        person.page().locator("textarea").first().fill("Ще опитам " + rating);
        person.button("Изпратете отговорите").click();
        assertThat(person.heading("Благодарим Ви")).isVisible();
    }

    /** @return the personal link of somebody who was let in at the door */
    private String came(SomeForum forum, String town) {
        var person = Attendee.named("Човек от " + town, "", town);
        var form = new Application(
                FormKey.fresh(),
                Optional.empty(),
                Language.BG,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(person),
                Map.of(),
                Needs.NONE,
                Set.of(),
                Optional.empty());
        var accounts = hub.getBean(SignInDesk.class);
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(SomeForum.ORGANISER)))
                .orElseThrow();
        var organiser = new Actor.Acting(account.person(), account.workspace().orElseThrow());
        tenancy.as(organiser, () -> {
            hub.getBean(RegistrationDesk.class).walkIn(forum.event, form, false);
            return hub.getBean(CheckIn.class)
                    .mark(
                            forum.event,
                            List.of(new CheckIn.Mark(
                                    person.id(),
                                    true,
                                    Instant.now(),
                                    FormKey.fresh().value())));
        });
        return "/bg/registrations/"
                + hub.getBean(PersonalLinks.class)
                        .secret(forum.event, form.key())
                        .value();
    }

    private void look(Window window, String what) {
        findings.addAll(new Axe(window.picture(what)).findings(Axe.Look.across(looked++)));
    }

    private static String shown(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }
}
