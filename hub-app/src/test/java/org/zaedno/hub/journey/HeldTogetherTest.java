package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.checkin.SomeForum;

/** An event of two workspaces, from the invitation to the day on which it does not take place. */
class HeldTogetherTest extends JourneyTest {
    private static final String ORGANISER = "Пробна организаторка, „Лястовица“";
    private static final String NEIGHBOUR_COORDINATOR = "Пробен координатор, „Кладенец“";

    @Autowired
    private ApplicationContext hub;

    @Test
    void who_is_asked_and_says_yes_is_named_and_helps_and_everybody_learns_that_it_is_cancelled() {
        var title = "Обща среща " + word();
        var forum = new SomeForum(hub, title, 7);
        forum.guest("Мария Иванова", "Община Варна");
        var slug = publish(forum);
        var hosts = "/space/" + WORKSPACE + "/events/" + forum.event + "/hosts";
        var owner = windows.open();
        signIn(owner, ORGANISER);
        owner.open(hosts);
        owner.button("Поканете съорганизатор").click();
        owner.field("Кого каните").fill("Кладенец");
        owner.page().getByRole(AriaRole.OPTION).first().click();
        owner.field("Помага в деня на събитието").check();
        answer(owner, "Изпратете поканата");

        var neighbour = windows.phone();
        signIn(neighbour, NEIGHBOUR_COORDINATOR);
        neighbour.open("/space/proba-kladenets/hosted");
        row(neighbour, title)
                .getByRole(AriaRole.BUTTON)
                .filter(named("Приемете"))
                .click();
        answer(neighbour, "Приемете");
        row(neighbour, title)
                .getByText("Кой се е записал", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(neighbour.text("Мария Иванова")).isVisible();
        var findings = new Axe(neighbour.picture("people")).findings(Axe.Look.across(0));
        neighbour.open("/checkin/" + forum.event + "/bg");
        assertThat(neighbour.button("Дойде: Иванова, Мария")).isVisible();
        neighbour.open("/bg"); // an open door would find itself closed

        var reader = windows.open();
        reader.open("/bg/members/proba-kladenets");
        reader.reloadUntil(() -> reader.link(title).first().isVisible());
        reader.open("/bg/events/" + slug);
        assertThat(reader.page().locator(".masthead .by-with")).containsText("Кладенец");

        owner.open(hosts);
        findings.addAll(new Axe(owner.picture("hosts")).findings(Axe.Look.across(0)));
        owner.button("Отменете събитието").click();
        owner.field("Причина – на български").fill("Залата е под вода.");
        owner.field("Причина – на английски").fill("The hall is under water.");
        answer(owner, "Отменете и съобщете");
        assertThat(owner.button("Все пак ще се състои")).isVisible();

        reader.reloadUntil(() -> reader.text("Залата е под вода.").first().isVisible());
        findings.addAll(new Axe(reader.picture("cancelled")).findings(Axe.Look.across(0)));
        reader.open("/bg/events/" + slug + "/register");
        assertThat(reader.text("не може да се запишете за него")).isVisible();
        Assertions.assertThat(findings).isEmpty();
    }

    private String publish(SomeForum forum) {
        var tenancy = hub.getBean(Tenancy.class);
        var desk = hub.getBean(EditorialDesk.class);
        var editor = tenancy.as(
                        Actor.STRANGER,
                        () -> hub.getBean(SignInDesk.class)
                                .lookUp(new EmailAddress("redaktor.lyastovitsa@proba.example")))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(editor.person(), editor.workspace().orElseThrow()), () -> {
            var open = desk.open(forum.event);
            desk.settle(forum.event, Visibility.PUBLIC, Set.of(), open.item().version());
            var draft = open.edition(Language.BG).orElseThrow();
            var text = new EditionText(draft.text().title(), "Кратко.", "<p>Елате.</p>");
            var edition = desk.save(forum.event, Language.BG, text, draft.version());
            desk.publish(forum.event, Language.BG, edition.version());
            return open.item().slug().value();
        });
    }

    private static Locator row(Window window, String title) {
        return window.page().locator(".shared li").filter(named(title));
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    /** The button at the foot of the open dialog. */
    private static void answer(Window window, String verb) {
        window.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(verb).setExact(true))
                .click();
        assertThat(window.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions()))
                .hasCount(0);
    }
}
