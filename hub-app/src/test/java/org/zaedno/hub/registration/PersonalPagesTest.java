package org.zaedno.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.hub.Browser.encode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.EventInvitations;
import org.zaedno.content.registration.InviteeWish;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.hub.Browser;
import org.zaedno.hub.registration.Events.Opening;

/** What a personal link leads to, from the first look to the last. */
class PersonalPagesTest extends BeforeAForm {
    @Autowired
    private EventInvitations invitations;

    @Test
    void who_waits_is_told_their_number_and_gets_the_place_that_somebody_gave_back() {
        var event = events.open(PlaceLimit.of(1));
        var first = location(register(event, "Първа"));
        var second = location(register(event, "Втора"));
        assertThat(browser.get(second).body()).contains("Чакате място", "Номерът Ви в\u00a0списъка на чакащите е 1");

        var asked = browser.get(first + "/cancel").body();
        assertThat(browser.get(first).body()).contains("Записани сте"); // looking changed nothing
        var cancelled = browser.ask("POST", first + "/cancel", "key=" + key(asked));

        assertThat(browser.get(location(cancelled)).body()).contains("Отказахте се", "Отказът Ви е приет");
        assertThat(browser.get(second).body()).contains("Записани сте");
    }

    @Test
    void what_was_sent_can_be_changed_and_then_erased_and_the_link_leads_nowhere() {
        var event = events.open(PlaceLimit.of(3));
        var own = location(register(event, "Мария Иванова"));
        var form = browser.get(own + "/change").body();
        assertThat(form).contains("value=\"Мария Иванова\"").doesNotContain("name=\"how\"", "name=\"kind\"");
        var person = Pattern.compile("name=\"person\" value=\"([^\"]+)\"").matcher(form);
        assertThat(person.find()).isTrue();

        var changed = browser.ask(
                "POST",
                own + "/change",
                "key=" + key(form) + "&person=" + person.group(1) + "&name=" + encode("Мария Петрова")
                        + "&email=m@test.example&consent=PARTICIPANT_LIST&colleague=" + encode("Иван Петров"));
        assertThat(browser.get(location(changed)).body())
                .contains("Промените са записани", "Мария Петрова, Иван Петров", "да се виждат");

        var ask = browser.get(own + "/erase").body();
        var erased = browser.ask("POST", own + "/erase", "key=" + key(ask));
        assertThat(erased.body()).contains("Изтрихме всичко").doesNotContain("Мария");
        assertThat(browser.get(own).body()).isEqualTo(changedByALetter(own).body());
        assertThat(browser.ask("POST", own + "/erase", "key=" + key(ask)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_offered_place_is_accepted_with_one_button_and_declined_after_a_question() {
        var event = events.open(PlaceLimit.of(1), Opening::offering);
        var first = location(register(event, "Първа"));
        var second = location(register(event, "Втора"));
        var third = location(register(event, "Трета"));
        browser.ask(
                "POST",
                first + "/cancel",
                "key=" + key(browser.get(first + "/cancel").body()));

        var offered = browser.get(second).body();
        assertThat(offered).contains("Има място за Вас", "Пазим Ви място до", "/decline");
        browser.ask(
                "POST",
                second + "/decline",
                "key=" + key(browser.get(second + "/decline").body()));
        assertThat(browser.get(second).body()).contains("Не приехте мястото");
        var accepted = browser.ask(
                "POST", third + "/accept", "key=" + key(browser.get(third).body()));

        assertThat(browser.get(location(accepted)).body()).contains("Записани сте", "Приехте мястото");
        assertThat(browser.ask("POST", second + "/accept", "key=" + key(offered))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(second).body()).contains("Не приехте мястото"); // too late is too late
    }

    @Test
    void who_is_invited_registers_by_the_link_and_nobody_else_does() {
        var event = events.open(PlaceLimit.of(5), Opening::byInvitation);
        var wish = new InviteeWish(Optional.empty(), "Мария", Language.BG, Optional.empty(), Optional.empty(), 1);
        var secret = tenancy.as(events.organiser, () -> invitations.invite(event.id(), List.of(wish)))
                .getFirst()
                .secret()
                .value();

        var form = browser.get("/bg" + event.path() + "/register?invitation=" + secret);
        assertThat(form.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        var fields = filled(form.body(), "Мария Иванова", Events.address());
        var wrong = send(event, "bg", form.body(), fields + "&invitation=" + secret + "A");
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.body()).contains("Тази покана не важи");
        var own = location(send(event, "bg", form.body(), fields + "&invitation=" + secret));
        assertThat(browser.get(own).body()).contains("Записани сте");

        var again = browser.get("/bg" + event.path() + "/register?invitation=" + secret);
        assertThat(again.body())
                .contains("С\u00a0тази покана вече има записване")
                .doesNotContain("name=\"email\"");
        var other = tenancy.as(events.organiser, () -> invitations.invite(event.id(), List.of(wish)))
                .getFirst();
        var second = browser.get("/bg" + event.path() + "/register?invitation="
                        + other.secret().value())
                .body();
        var used = send(event, "bg", second, filled(second, "Друга", Events.address()) + "&invitation=" + secret);
        assertThat(used.body()).contains("С\u00a0тази покана вече има записване");
    }

    @Test
    void an_invitation_opens_the_form_of_an_event_for_members_and_nothing_else_of_it() {
        var event = events.open(PlaceLimit.of(5));
        var wish =
                new InviteeWish(Optional.empty(), "Мария Поканена", Language.BG, Optional.empty(), Optional.empty(), 1);
        var made = tenancy.as(events.organiser, () -> invitations.invite(event.id(), List.of(wish, wish)));
        var link = "/bg" + event.path() + "/register?invitation=";
        world.sql()
                .sql("update content.item set visibility = 'WORKSPACE' where id = ?")
                .param(event.id().value())
                .update();
        tenancy.as(
                events.organiser,
                () -> invitations.revoke(event.id(), made.get(1).id()));

        var form = browser.get(link + made.getFirst().secret().value());
        assertThat(form.body())
                .contains("Мрежата около едно семейство", "value=\"Мария Поканена\"")
                .doesNotContain("href=\"/bg" + event.path() + "\"");
        assertThat(browser.get("/bg" + event.path()).statusCode()).isEqualTo(404);
        assertThat(browser.get("/bg" + event.path() + "/register").statusCode()).isEqualTo(404);
        var wrong = browser.get(link + "A".repeat(43));
        var taken = browser.get(link + made.get(1).secret().value());
        var elsewhere = browser.get("/bg/events/none-of-ours/register?invitation=" + "A".repeat(43));
        for (var refused : List.of(wrong, taken, elsewhere)) {
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.body())
                    .contains("Тази покана не важи", "поискайте нова от организаторите")
                    .doesNotContain("Мрежата около едно семейство");
        }

        var fields = filled(form.body(), "Мария Поканена", Events.address());
        var own = location(send(
                event,
                "bg",
                form.body(),
                fields + "&invitation=" + made.getFirst().secret().value()));
        assertThat(browser.get(own).body()).contains("Записани сте");
    }

    @Test
    void of_an_event_for_members_the_link_shows_the_registration_and_does_not_open_the_page() {
        var event = events.open(PlaceLimit.of(5));
        browser.signIn("redaktor.kladenets@proba.example");
        world.sql()
                .sql("update content.item set visibility = 'COALITION' where id = ?")
                .param(event.id().value())
                .update();
        var form = browser.get("/bg" + event.path() + "/register").body();
        var own = location(send(
                event,
                "bg",
                form,
                "_csrf=" + Browser.token(form) + "&" + filled(form, "Мария Иванова", Events.address())));

        try (var elsewhere = new Browser(address())) {
            assertThat(elsewhere.get("/bg" + event.path() + "/register").statusCode())
                    .isEqualTo(404);
            assertThat(elsewhere.get(own).body())
                    .contains("Записани сте", "Мария Иванова", "Мрежата около едно семейство")
                    .doesNotContain("href=\"/bg" + event.path());
        }
    }

    private HttpResponse<String> changedByALetter(String link) {
        int last = link.length() - 2;
        return browser.get(link.substring(0, last) + (link.charAt(last) == 'A' ? 'B' : 'A') + link.substring(last + 1));
    }
}
