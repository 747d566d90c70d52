package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Role;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.people.SignInDesk.TrialAccount;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;

/** What the hub says when something is not there, not allowed, or not there any more. */
class ForbiddenAndGoneTest extends JourneyTest {
    @Autowired
    private PeopleDesk people;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    void a_withdrawn_address_says_in_bulgarian_that_it_is_gone() {
        var editor = windows.open();
        var desk = beginNews(editor, "Оттеглена новина " + UUID.randomUUID());
        var address = publish(desk);
        desk.more("Оттеглете");
        var question = question(editor);
        answer(question, "Оттеглете");
        assertThat(question).containsText("Напишете с едно изречение защо.");
        question.getByRole(AriaRole.TEXTBOX).fill("Датата беше грешна");
        answer(question, "Оттеглете");
        assertThat(desk.state("Чернова")).isVisible();

        isGone(address);
    }

    @Test
    void an_archived_address_is_gone_and_comes_back_as_a_draft() {
        var editor = windows.open();
        var desk = beginNews(editor, "Архивирана новина " + UUID.randomUUID());
        var address = publish(desk);
        desk.more("Архивирайте");
        answer(question(editor), "Архивирайте");
        assertThat(desk.state("В архива")).isVisible();
        assertThat(desk.title()).not().isEditable();
        isGone(address);

        editor.picture("archived");
        desk.step("Върнете от архива").click();
        assertThat(desk.state("Чернова")).isVisible();
        assertThat(desk.title()).isEditable();
    }

    @Test
    void an_author_gives_for_review_and_finds_no_button_to_publish() {
        var author = windows.open();
        signIn(author, AUTHOR);
        author.open("/space/" + WORKSPACE + "/news/new");
        var desk = new Desk(author, "Български");
        desk.title().fill("Черновата на авторката " + UUID.randomUUID());
        desk.write("Едно изречение.");
        author.button("Запишете").click();
        desk.step("Дайте за проверка").click();

        assertThat(desk.state("Чака проверка")).isVisible();
        assertThat(desk.step("Публикувайте")).isHidden();
    }

    @Test
    void a_button_that_is_no_longer_ones_own_is_refused_with_the_reason() {
        var person = windows.open();
        signIn(person, TWO_DESKS);
        person.open("/space/" + SECOND_DESK + "/news/new");
        var desk = new Desk(person, "English");
        person.field("Title, English").fill("Роля, която свършва " + UUID.randomUUID());
        person.button("Save").click();
        assertThat(desk.step("Publish")).isVisible();
        try {
            roles(Set.of(Role.AUTHOR));
            desk.step("Publish").click();
            assertThat(desk.column().getByRole(AriaRole.ALERT)).not().isEmpty();
            person.picture("refused");
            assertThat(desk.state("Draft")).isVisible();
        } finally {
            roles(Set.of(Role.AUTHOR, Role.EDITOR));
        }
    }

    @Test
    void unknown_addresses_and_those_of_others_look_the_same() {
        var neighbour = windows.open();
        signIn(neighbour, NEIGHBOUR);
        var theirs = neighbour.page().locator("table a").first();
        var item = theirs.getAttribute("href").replaceAll(".*/", "");

        var editor = windows.open();
        signIn(editor, EDITOR);
        for (var address : new String[] {
            "/space/no-such-workspace/news",
            "/space/proba-kladenets/news",
            "/space/proba-kladenets/news/" + item,
            "/space/" + WORKSPACE + "/news/" + item,
            "/space/" + WORKSPACE + "/news/" + UUID.randomUUID(),
            "/space/" + WORKSPACE + "/news/not-an-id",
            "/space/" + WORKSPACE + "/no-such-place"
        }) {
            editor.open(address);
            assertThat(editor.heading("Тази страница я няма")).isVisible();
            assertThat(editor.link("Към Пробна „Лястовица“")).isVisible();
        }
        editor.picture("lost");
    }

    private static String publish(Desk desk) {
        desk.step("Публикувайте").click();
        assertThat(desk.state("Публикувано")).isVisible();
        return desk.column()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Вижте публикуваното"))
                .getAttribute("href");
    }

    private static Locator question(Window window) {
        return window.page()
                .getByRole(AriaRole.DIALOG)
                .or(window.page().getByRole(AriaRole.ALERTDIALOG))
                .first();
    }

    private static void answer(Locator question, String verb) {
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .click();
    }

    private void isGone(String address) {
        var stranger = windows.open().expecting(410);
        stranger.reloadUntil(() -> stranger.open(address) == 410);
        assertThat(stranger.page().locator("html")).hasAttribute("lang", "bg");
        assertThat(stranger.heading("Страницата вече я няма")).isVisible();
        stranger.picture("gone");
    }

    private void roles(Set<Role> roles) {
        var trial = tenancy.as(Actor.STRANGER, accounts::trialAccounts);
        var coordinator = account(trial, "koordinator.sedem-pateki@proba.example");
        var person = account(trial, "two.desks@proba.example").person();
        tenancy.as(
                new Actor.Acting(coordinator.person(), coordinator.membership().workspace()),
                () -> people.setRoles(person, roles));
    }

    private static TrialAccount account(List<TrialAccount> all, String email) {
        return all.stream().filter(one -> one.email().equals(email)).findFirst().orElseThrow();
    }
}
