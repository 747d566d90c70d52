package org.zaedno.hub.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.registration.Participant;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import org.zaedno.hub.Unheard;

/** Who may stand at the door of an event, and what becomes of the marks they make. */
class CheckInPagesTest extends HubTest {
    private static final Pattern TOKEN = Pattern.compile("data-csrf=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @Autowired
    private ApplicationContext hub;

    private SomeForum forum;
    private Participant maria;
    private Browser browser;

    @BeforeEach
    void anOrganiserStandsAtTheDoor() {
        forum = new SomeForum(hub, "Вход " + Unheard.word(), 2);
        maria = forum.guest("Мария Иванова", "Отдел „Закрила на детето“");
        browser = new Browser(address());
        browser.signIn(SomeForum.ORGANISER);
    }

    @AfterEach
    void theDayIsOver() {
        browser.close();
    }

    @Test
    void only_who_runs_the_event_sees_who_comes() {
        assertThat(statusFor("koordinator.lyastovitsa@proba.example")).isEqualTo(200);
        assertThat(statusFor("avtor.lyastovitsa@proba.example")).isEqualTo(403);
        assertThat(statusFor("redaktor.kladenets@proba.example")).isEqualTo(404);
        try (var stranger = new Browser(address())) {
            var page = stranger.get(forum.door());
            assertThat(page.statusCode()).isEqualTo(303);
            assertThat(page.headers().firstValue("Location").orElseThrow()).startsWith("/sign-in?to=%2Fcheckin%2F");
            assertThat(stranger.get(standings()).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void the_page_is_kept_by_nobody_but_its_own_worker_and_may_use_the_camera() {
        var page = browser.get(forum.door());

        assertThat(page.body()).contains("Иванова, Мария").doesNotContain("<script>");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(page.headers().firstValue("Permissions-Policy").orElseThrow())
                .startsWith("camera=(self)");
        assertThat(Instant.ofEpochMilli(
                        Long.parseLong(page.headers().firstValue("X-Kept-Until").orElseThrow())))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(27)));
        assertThat(browser.get("/bg").headers().firstValue("Permissions-Policy").orElseThrow())
                .startsWith("camera=()");
        assertThat(browser.ask("POST", "/sign-out", "_csrf=" + Browser.encode(token()))
                        .headers()
                        .firstValue("Clear-Site-Data"))
                .contains("\"storage\"");
    }

    @Test
    void without_a_script_people_are_found_marked_and_taken_back() {
        var page = browser.get(forum.door() + "?q=ivanova%20mar").body();
        assertThat(line(page)).doesNotContain("hidden");
        assertThat(line(browser.get(forum.door() + "?q=petrova").body())).contains("hidden");

        var form = form(page);
        assertThat(post("mark", form + "&arrived=" + maria.id()).statusCode()).isEqualTo(303);
        assertThat(forum.isHere(maria)).isTrue();
        post("mark", form(browser.get(forum.door()).body()) + "&undone=" + maria.id());
        assertThat(forum.isHere(maria)).isFalse();
        post("mark", form + "&arrived=" + maria.id()); // the first form once more, by the back button
        assertThat(forum.isHere(maria)).isFalse();
        post(
                "code",
                form(browser.get(forum.door()).body()) + "&code=" + maria.code().toLowerCase());
        assertThat(forum.isHere(maria)).isTrue();
    }

    @Test
    void who_did_not_register_gets_a_free_place_once_and_past_the_limit_on_purpose_only() {
        var form = form(browser.get(forum.door()).body()) + "&name=" + Browser.encode("Петър Петров");
        post("walk-in", form);
        post("walk-in", form);
        assertThat(forum.people()).hasSize(2).filteredOn(Participant::present).hasSize(1);

        var full = form(browser.get(forum.door()).body()) + "&name=" + Browser.encode("Анна Колева");
        assertThat(post("walk-in", full).body()).contains("name=\"past\"", "value=\"Анна Колева\"");
        assertThat(forum.people()).hasSize(2);
        assertThat(post("walk-in", full + "&past=yes").statusCode()).isEqualTo(303);
        assertThat(forum.people()).hasSize(3);
    }

    @Test
    void marks_of_two_phones_meet_in_any_order_and_each_counts_once() {
        var came = mark(maria.id().toString(), true, -60, "first-phone-1");
        var left = mark(maria.id().toString(), false, -30, "second-phone-1");

        assertThat(send(left).body()).contains("\"present\":0");
        assertThat(send(came).body()).contains("\"present\":0"); // it was sent late
        var later = mark(maria.id().toString(), true, -10, "first-phone-2");
        assertThat(send(later, later, came).body()).contains("\"present\":1", "\"strangers\":0");
        assertThat(send(later).body()).contains("\"present\":1");
        var again = mark(maria.id().toString(), false, 0, "first-phone-2");
        assertThat(send(again).body()).as("a key is used once").contains("\"present\":1");
    }

    @Test
    void a_forged_mark_marks_nobody_and_a_sound_one_beside_it_arrives() {
        var elsewhere = new SomeForum(hub, "Другаде " + Unheard.word(), 2).guest("Вяра Тодорова", "");

        var answer = send(
                mark(elsewhere.id().toString(), true, -5, "forged-mark-1"),
                mark("nobody", true, -5, "forged-mark-2"),
                mark(UUID.randomUUID().toString(), true, -5, "bad key!"),
                mark(maria.id().toString(), true, -5, "a-sound-mark"));

        assertThat(answer.body()).contains("\"present\":1", "\"strangers\":3");
        assertThat(elsewhere.present()).isFalse();
    }

    @Test
    void without_the_token_of_the_session_or_the_session_itself_nothing_is_marked() {
        var marks = bundle(mark(maria.id().toString(), true, -5, "without-token"));

        assertThat(browser.ask("POST", marks(), marks, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        try (var stranger = new Browser(address())) {
            assertThat(stranger.ask("POST", marks(), marks, "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(forum.isHere(maria)).isFalse();
    }

    @Test
    void a_screen_that_knows_everything_is_told_nothing() {
        var told = browser.get(standings()).body();
        var known = told.replaceAll(".*\"known\":\"([^\"]+)\".*", "$1");

        assertThat(told).doesNotContain("Мария");
        assertThat(browser.get(standings() + "?known=" + known).statusCode()).isEqualTo(204);
        send(mark(maria.id().toString(), true, -5, "somebody-came"));
        assertThat(browser.get(standings() + "?known=" + known).statusCode()).isEqualTo(200);
    }

    @Test
    void its_script_is_small() throws Exception {
        try (var script = getClass().getResourceAsStream("/META-INF/resources/assets/check-in.js")) {
            assertThat(script.readAllBytes().length).isLessThanOrEqualTo(12 * 1024);
        }
    }

    private int statusFor(String email) {
        try (var other = new Browser(address())) {
            other.signIn(email);
            var page = other.get(forum.door());
            if (page.statusCode() != 200) assertThat(page.body()).doesNotContain("Мария", "Вход");
            assertThat(other.get(standings()).statusCode()).isEqualTo(page.statusCode());
            return page.statusCode();
        }
    }

    private String standings() {
        return "/checkin/" + forum.event + "/standings";
    }

    private String marks() {
        return "/checkin/" + forum.event + "/marks";
    }

    private String token() {
        return first(TOKEN, browser.get(forum.door()).body());
    }

    private static String form(String page) {
        return "_csrf=" + Browser.encode(Browser.token(page)) + "&key=" + first(KEY, page);
    }

    private HttpResponse<String> post(String what, String form) {
        return browser.ask("POST", forum.door() + "/" + what, form);
    }

    private HttpResponse<String> send(String... marks) {
        return browser.ask("POST", marks(), bundle(marks), "Content-Type", "application/json", "X-CSRF-TOKEN", token());
    }

    private static String bundle(String... marks) {
        return "{\"marks\":[" + String.join(",", marks) + "]}";
    }

    private static String mark(String who, boolean present, int seconds, String key) {
        var at = Instant.now().plusSeconds(seconds).toEpochMilli();
        return "{\"participant\":\"%s\",\"present\":%s,\"at\":%d,\"key\":\"%s\"}".formatted(who, present, at, key);
    }

    private String line(String page) {
        return page.substring(page.indexOf("<li id=\"p-" + maria.id()), page.indexOf("Иванова, Мария"));
    }

    private static String first(Pattern pattern, String page) {
        return pattern.matcher(page).results().findFirst().orElseThrow().group(1);
    }
}
