package org.zaedno.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.hub.Browser.encode;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.hub.checkin.SomeForum;
import org.zaedno.hub.registration.Events.Event;

/** What nobody gets by trying: refused, noted in the hub's log, and nothing told by it. */
class ForbiddenAtEventsTest extends BeforeAForm {
    private static final String NAME = "Мария Тайнова";
    private static final Duration TOO_OLD = Duration.ofHours(31);

    @Autowired
    private RegistrationKey secretKey;

    @Autowired
    private SentForms sent;

    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private Event event;
    private String form;
    private String own;
    private String email;

    @BeforeEach
    void somebodyIsRegistered() {
        event = events.open(PlaceLimit.of(3));
        form = browser.get("/bg" + event.path() + "/register").body();
        email = Events.address();
        own = location(send(event, "bg", form, filled(form, NAME, email)));
        said.start();
        hubsLog().setLevel(Level.INFO); // as the hub has it outside of tests
        hubsLog().addAppender(said);
    }

    @AfterEach
    void stopListening() {
        hubsLog().detachAppender(said);
        hubsLog().setLevel(null);
    }

    @Test
    void a_form_key_that_is_not_this_persons_for_this_event_and_fresh_tells_and_registers_nothing() {
        var other = events.open(PlaceLimit.of(3));
        var keys = new LinkedHashMap<String, String>();
        keys.put("nobody made", "A".repeat(48));
        keys.put(
                "a letter changed",
                changed(key(browser.get("/bg" + event.path() + "/register").body())));
        keys.put(
                "another event's",
                key(browser.get("/bg" + other.path() + "/register").body()));
        keys.put("a personal page's", key(browser.get(own + "/cancel").body()));
        keys.put("expired", aged(event));
        keys.put("used by somebody else", key(form));
        int before = said.list.size();

        keys.forEach((what, key) -> {
            var answer = post(event, "bg", "key=" + key + "&" + filled(form, "Петър Друг", Events.address()));

            assertThat(answer.statusCode()).as(what).isEqualTo(422);
            assertThat(answer.headers().firstValue("Location")).as(what).isEmpty();
            assertThat(answer.body()).as(what).contains("Петър Друг").doesNotContain(NAME, email, own);
            assertThat(key(answer.body())).as(what).isNotEqualTo(key);
        });

        assertThat(events.registered(event)).isEqualTo(1);
        noted(keys.size(), before, List.copyOf(keys.values()));
    }

    @Test
    void a_form_sent_by_one_person_is_not_the_next_ones_on_the_same_computer_until_they_send_it_as_their_own() {
        var next = post(event, "bg", "key=" + key(form) + "&" + filled(form, "Петър Друг", email));
        assertThat(next.statusCode()).isEqualTo(422);
        assertThat(next.body()).contains("този формуляр вече се записа някой").doesNotContain(NAME, own);

        var sent = post(event, "bg", "key=" + key(next.body()) + "&" + filled(form, "Петър Друг", email));

        assertThat(location(sent)).isNotEqualTo(own);
        assertThat(browser.get(location(sent)).body()).contains("Петър Друг").doesNotContain(NAME);
        assertThat(events.registered(event)).isEqualTo(2);
    }

    @Test
    void an_expired_form_leads_to_the_personal_page_only_who_sent_it() {
        var old = aged(event);
        world.sql()
                .sql(
                        "update content.registration set form_key = ?, secret_hash = sha256(convert_to(?, 'UTF8')) where event = ?")
                .params(old, secretOf(old), event.id().value())
                .update();

        var theirs = post(event, "bg", "key=" + old + "&" + filled(form, NAME, email));
        var anothers = post(event, "bg", "key=" + old + "&" + filled(form, "Петър Друг", Events.address()));

        assertThat(location(theirs)).endsWith(secretOf(old));
        assertThat(anothers.statusCode()).isEqualTo(422);
        assertThat(anothers.body()).doesNotContain(NAME, secretOf(old));
    }

    @Test
    void a_link_with_a_changed_letter_is_answered_as_one_that_never_was_and_one_that_was_erased() {
        var erased = location(register(event, "Изтрита"));
        browser.ask(
                "POST",
                erased + "/erase",
                "key=" + key(browser.get(erased + "/erase").body()));
        var good = key(browser.get(own + "/cancel").body());
        int before = said.list.size();

        for (var page : List.of("", "/change", "/cancel", "/decline", "/erase", "/feedback")) {
            for (var ask : page.isEmpty() ? List.of("GET") : List.of("GET", "POST")) {
                var never = seen(ask, "/bg/registrations/" + "x".repeat(43) + page, good);
                assertThat(never.get("status")).isEqualTo("404");
                assertThat(seen(ask, changed(own) + page, good)).as(ask + page).isEqualTo(never);
                assertThat(seen(ask, erased + page, good)).as(ask + page).isEqualTo(never);
            }
        }

        noted(33, before, List.of(own.substring(own.lastIndexOf('/') + 1, own.length() - 3)));
        assertThat(browser.get(own).body()).contains("Записани сте");
    }

    @Test
    void the_organiser_of_another_member_gets_nothing_of_who_registered() {
        browser.signIn(SomeForum.ORGANISER);
        int before = said.list.size();
        var addresses = List.of(
                "/checkin/%s/bg",
                "/checkin/%s/standings",
                "/reports/%s/bg/participants.csv",
                "/reports/%s/bg/participants.xlsx",
                "/reports/%s/bg/numbers.csv",
                "/reports/%s/bg/feedback");

        for (var address : addresses) {
            var answer = browser.get(address.formatted(event.id()));
            assertThat(answer.statusCode()).as(address).isIn(403, 404);
            assertThat(answer.body()).as(address).doesNotContain(NAME, email);
        }

        noted(addresses.size(), before, List.of(NAME, email));
    }

    /** All that an answer says, the moment left out. */
    private Map<String, Object> seen(String method, String path, String key) {
        HttpResponse<String> answer = method.equals("GET")
                ? browser.get(path)
                : browser.ask("POST", path, "key=" + key + "&name=" + encode("Петър") + "&email=p%40test.example");
        var all = new TreeMap<String, Object>(answer.headers().map());
        all.remove("date");
        all.put("status", Integer.toString(answer.statusCode()));
        all.put("body", answer.body());
        return all;
    }

    /** As many lines as refusals, and none of the secrets in them. Other tests of this hub may add theirs. */
    private void noted(int refusals, int before, List<String> secrets) {
        var lines = List.copyOf(said.list).subList(before, said.list.size()).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("Refused "))
                .toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(refusals);
        assertThat(String.join("\n", lines)).doesNotContain(secrets).doesNotContain("127.0.0.1");
    }

    private String aged(Event event) {
        var then = Clock.offset(Clock.systemUTC(), TOO_OLD.negated());
        return new FormKeys(secretKey, new FormsProperties(Duration.ZERO, TOO_OLD), then)
                .issue(event.id().toString());
    }

    private String secretOf(String key) {
        return sent.secret(event.id(), new org.zaedno.content.registration.FormKey(key))
                .value();
    }

    private static String changed(String secret) {
        int at = secret.length() - 3;
        return secret.substring(0, at) + (secret.charAt(at) == 'A' ? 'B' : 'A') + secret.substring(at + 1);
    }

    private static Logger hubsLog() {
        return (Logger) LoggerFactory.getLogger("org.zaedno");
    }
}
