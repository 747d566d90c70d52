package org.zaedno.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.hub.Browser.encode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Names;
import org.zaedno.content.registration.Hold;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.QuestionId;
import org.zaedno.content.registration.Questionnaire;
import org.zaedno.hub.Browser;
import org.zaedno.hub.registration.Events.Event;
import org.zaedno.hub.registration.Events.Opening;

/** Registering as somebody does it who has a browser, no account and no script. */
class RegistrationPagesTest extends BeforeAForm {
    @Test
    void from_the_page_of_the_event_to_ones_own_and_nothing_personal_on_the_way() {
        var event = events.open(PlaceLimit.of(43));
        assertThat(browser.get("/bg" + event.path()).body())
                .contains("свободни от 43 места", "href=\"/bg" + event.path() + "/register\"");
        var form = browser.get("/bg" + event.path() + "/register");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(form.body()).doesNotContain("checked").contains("noindex", "43 свободни места");

        var address = Events.address();
        var answer = send(event, "bg", form.body(), filled(form.body(), "Мария Иванова", address));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).startsWith("/bg/registrations/");
        var own = browser.get(location(answer));
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("Записани сте", "Мария Иванова", address, "noindex", "<svg class=\"qr\"");
        assertThat(own.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(own.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(events.mails(address)).isEqualTo(1);
        assertThat(untilItSays(event, "<b>42</b>")).doesNotContain("Мария", address);
    }

    @Test
    void the_same_form_sent_again_by_a_double_press_or_from_a_second_tab_is_one_registration() {
        var event = events.open(PlaceLimit.of(2));
        var form = browser.get("/bg" + event.path() + "/register").body();
        var fields = filled(form, "Мария Иванова", Events.address());

        var first = send(event, "bg", form, fields);
        var second = send(event, "bg", form, fields);
        world.sql()
                .sql("update content.registration_form set closes_at = now() - interval '1 second' where event = ?")
                .param(event.id().value())
                .update();
        var afterClosing = send(event, "bg", form, fields);

        assertThat(List.of(location(second), location(afterClosing))).containsOnly(location(first));
        assertThat(events.registered(event)).isEqualTo(1);
    }

    @Test
    void going_back_shows_the_same_form_with_the_same_key() {
        var event = events.open(PlaceLimit.of(2));

        var form = browser.get("/bg" + event.path() + "/register");
        var wrong = send(event, "bg", form.body(), "name=Мария");

        assertThat(form.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(wrong.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(key(wrong.body())).isEqualTo(key(form.body()));
    }

    @Test
    void what_is_wrong_is_said_beside_it_and_above_and_everything_typed_is_kept() {
        var event = events.open(PlaceLimit.of(5));
        var question = new Question(
                QuestionId.fresh(),
                Question.Type.YES_NO,
                new Names("Ще пътувате ли", "Will you travel"),
                new Names("", ""),
                List.of(),
                true,
                java.util.Optional.empty());
        tenancy.as(events.organiser, () -> forms.saveQuestions(event.id(), new Questionnaire(List.of(question))));
        var form = browser.get("/bg" + event.path() + "/register").body();

        var answer = send(
                event,
                "bg",
                form,
                "name=" + encode("Мария <b>Иванова</b>") + "&email=ivanova.ozd.bg&kind=" + kind(form)
                        + "&institution=" + encode("Отдел „Закрила“") + "&town=" + encode("Провадия")
                        + "&diet=" + encode("без месо") + "&consent=PHOTOS&colleague=" + encode("Петър Петров"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Грешка: Записване\u00a0– Заедно</title>")
                .contains(
                        "Поправете 3 неща", "href=\"#email\">Имейлът е без", "href=\"#how\">", "Останалото е запазено")
                .contains("Пример: ivanova@ozd.bg", "aria-invalid=\"true\"", "role=\"alert\" tabindex=\"-1\" autofocus")
                .contains("value=\"Мария &lt;b>Иванова&lt;/b>\"", "value=\"ivanova.ozd.bg\"", "value=\"Провадия\"")
                .contains("без месо</textarea>", "value=\"Петър Петров\"", "value=\"PHOTOS\" checked")
                .contains("value=\"" + kind(form) + "\" selected", "Отговорете на „Ще пътувате ли“");
        assertThat(events.registered(event)).isZero();
    }

    @Test
    void colleagues_are_added_and_removed_without_script_and_registered_together() {
        var event = events.open(PlaceLimit.of(5));
        var form = browser.get("/bg" + event.path() + "/register").body();
        var fields = filled(form, "Мария Иванова", Events.address());

        var added = send(event, "bg", form, fields + "&add=1");
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body()).contains("id=\"colleague-1\"", "value=\"Мария Иванова\"", "autofocus");
        var full = send(event, "bg", form, fields + "&colleague=A&colleague=B&add=1");
        assertThat(full.body()).contains("id=\"colleague-3\"").doesNotContain("name=\"add\"");
        var removed = send(event, "bg", form, fields + "&colleague=" + encode("Петър") + "&colleague=B&remove=2");
        assertThat(removed.body()).contains("value=\"Петър\"").doesNotContain("id=\"colleague-2\"");

        var sent = send(event, "bg", form, fields + "&colleague=" + encode("Петър Петров"));

        assertThat(browser.get(location(sent)).body()).contains("Мария Иванова, Петър Петров");
        assertThat(browser.get("/en" + event.path() + "/register").body()).contains("3 free places");
    }

    @Test
    void who_cannot_register_now_is_told_why_and_what_to_do() {
        var notYet = events.open(PlaceLimit.of(5), Opening::notYet);
        var over = events.open(PlaceLimit.of(5), Opening::over);
        var invited = events.open(PlaceLimit.of(5), Opening::byInvitation);
        var none = events.event();
        var full = events.open(PlaceLimit.of(1), Opening::withoutWaitingList);

        assertThat(both(notYet)).allMatch(page -> page.contains("Записването започва на"));
        assertThat(both(over)).allMatch(page -> page.contains("Записването приключи на"));
        assertThat(both(invited)).allMatch(page -> page.contains("Отворете връзката от поканата си"));
        assertThat(browser.get("/bg" + none.path()).body()).contains("За това събитие не се записвате тук");
        assertThat(browser.get("/en" + none.path() + "/register").body()).contains("There is no registration");
        var form = browser.get("/bg" + full.path() + "/register").body();
        register(full, "Петър");
        var refused = send(full, "bg", form, filled(form, "Мария", Events.address()));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("няма списък на чакащите", "Към събитието");
        assertThat(browser.get("/bg" + full.path() + "/register").body()).contains("няма списък на чакащите");
        assertThat(untilItSays(full, "Всички места са заети")).doesNotContain("/register");
        assertThat(browser.get("/bg/events/no-such-event/register").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_forged_or_borrowed_key_registers_nobody_and_loses_nothing() {
        var event = events.open(PlaceLimit.of(3));
        var other = events.open(PlaceLimit.of(3));
        var form = browser.get("/bg" + event.path() + "/register").body();
        var elsewhere = browser.get("/bg" + other.path() + "/register").body();
        var own = location(register(other, "Петър"));
        var fields = filled(form, "Мария Иванова", Events.address());

        for (var key : List.of(
                "",
                "A".repeat(48),
                key(elsewhere),
                key(browser.get(own + "/cancel").body()))) {
            var refused = post(event, "bg", "key=" + key + "&" + fields);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("изпратете отново", "value=\"Мария Иванова\"");
            assertThat(key(refused.body())).isNotEqualTo(key);
        }
        var trapped = send(event, "bg", form, fields + "&website=spam");
        assertThat(trapped.body()).contains("Едно скрито поле беше попълнено");
        assertThat(events.registered(event)).isZero();
        browser.ask("POST", own + "/cancel", "key=" + key(form));
        assertThat(browser.get(own).body()).contains("Записани сте");
    }

    @Test
    void a_signed_in_colleague_registers_with_the_same_form() {
        var event = events.open(PlaceLimit.of(3));
        browser.signIn("redaktor.kladenets@proba.example");
        var form = browser.get("/bg" + event.path() + "/register").body();

        var answer = send(
                event,
                "bg",
                form,
                "_csrf=" + Browser.token(form) + "&" + filled(form, "Мария Иванова", Events.address()));

        assertThat(browser.get(location(answer)).body()).contains("Записани сте");
    }

    @Test
    void the_panel_tells_what_is_kept_for_whom() {
        var event = events.open(PlaceLimit.of(10));
        var kind = tenancy.as(events.organiser, () -> forms.kinds(event.id())).getFirst();
        tenancy.as(events.organiser, () -> {
            var form = forms.find(event.id()).orElseThrow();
            forms.save(
                    form, PlaceLimit.of(10, Hold.of(kind.id(), 4).until(form.closes()), Hold.of(events.workspace, 1)));
        });

        assertThat(untilItSays(event, "id=\"quotas\""))
                .contains("Отдел „Закрила на детето“", "4 свободни места, пазят се до", "Всички останали")
                .contains("5 свободни места");
        assertThat(browser.get("/bg" + event.path() + "/register").body()).contains("Идвате ли от член");
    }

    private List<String> both(Event event) {
        var pages = new ArrayList<String>();
        pages.add(browser.get("/bg" + event.path()).body());
        pages.add(browser.get("/bg" + event.path() + "/register").body());
        return pages;
    }
}
