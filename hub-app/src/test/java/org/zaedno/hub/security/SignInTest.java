package org.zaedno.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** Signing in by password, and what it gives away. */
class SignInTest extends HubTest {
    private static final String PASSWORD = "вода и хляб за четирима";

    @Autowired
    private DatabaseAccess database;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void a_person_signs_in_by_address_and_password_in_any_case_of_the_address() {
        var email = person();

        try (var browser = new Browser(address())) {
            assertThat(signIn(browser, " " + email.toUpperCase(java.util.Locale.ROOT), PASSWORD))
                    .endsWith("/space/");
            assertThat(browser.get("/space/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void wrong_password_and_unknown_address_get_the_same_answer() {
        var email = person();

        try (var wrong = new Browser(address());
                var unknown = new Browser(address())) {
            assertThat(signIn(wrong, email, "something else entirely"))
                    .isEqualTo(signIn(unknown, "nobody-" + email, PASSWORD))
                    .contains("wrong");
            assertThat(wrong.get("/space/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void a_session_gets_another_id_when_its_person_signs_in() {
        var email = person();

        try (var browser = new Browser(address())) {
            var before =
                    browser.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
            var token = Browser.token(browser.get("/sign-in").body());
            var after = browser.ask("POST", "/sign-in", form(token, email, PASSWORD))
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow();

            assertThat(id(after)).isNotEqualTo(id(before));
            assertThat(after).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
        }
    }

    @Test
    void guessing_at_one_account_has_to_wait_and_does_not_lock_out_the_others() {
        var guessed = person();
        var other = person();

        try (var browser = new Browser(address())) {
            for (int n = 0; n < 8; n++)
                assertThat(signIn(browser, guessed, "guess " + n)).contains("wrong");

            assertThat(signIn(browser, guessed, PASSWORD)).contains("wait");
            assertThat(signIn(browser, other, PASSWORD)).endsWith("/space/");
        }
    }

    @Test
    void a_form_whose_session_is_gone_or_that_was_forged_signs_nobody_in_and_is_shown_again() {
        try (var browser = new Browser(address())) {
            var answer = browser.ask("POST", "/sign-in", form("old", person(), PASSWORD) + "&lang=en");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?expired&lang=en");
            assertThat(browser.get("/sign-in?expired&lang=en").body()).contains("Sign in again");
            assertThat(browser.get("/space/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void who_had_to_sign_in_goes_on_where_they_wanted_to_go_whatever_happened_on_the_way() {
        var wanted = "/space/karin-dom/news/new?left=en&right=bg";
        try (var browser = new Browser(address())) {
            var form = location(browser.get(wanted));
            assertThat(form).endsWith("/sign-in?to=" + Browser.encode(wanted));

            var wrong = send(browser, form, "wrong");
            assertThat(wrong).contains("wrong");
            var expired = location(browser.ask("POST", "/sign-in", form("old", person(), PASSWORD) + hidden(wanted)));
            assertThat(expired).contains("expired");

            assertThat(send(browser, wrong, PASSWORD)).endsWith(wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/space/",
                "//evil.example/space/",
                "/space/..\\evil",
                "javascript:alert(1)",
                "/sign-out",
                "/space/ ",
                "/space/\nSet-Cookie:"
            })
    void an_address_that_leads_out_of_the_workspaces_is_forgotten(String out) {
        try (var browser = new Browser(address())) {
            var page = browser.get("/sign-in?to=" + Browser.encode(out));

            assertThat(page.body()).doesNotContain("name=\"to\"");
            assertThat(location(browser.ask(
                            "POST", "/sign-in", form(Browser.token(page.body()), person(), PASSWORD) + hidden(out))))
                    .endsWith("/space/");
        }
    }

    /** The form as the page gives it, with what it hides. */
    private String send(Browser browser, String page, String password) {
        var body = browser.get(page.replace(address(), "")).body();
        var to = Pattern.compile("name=\"to\" value=\"([^\"]+)\"").matcher(body);
        assertThat(to.find()).isTrue();
        var hidden = hidden(to.group(1).replace("&amp;", "&"));
        return location(browser.ask("POST", "/sign-in", form(Browser.token(body), person(), password) + hidden));
    }

    private static String hidden(String to) {
        return "&to=" + Browser.encode(to);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void who_signs_out_after_the_session_ended_is_simply_out() {
        try (var browser = new Browser(address())) {
            var answer = browser.ask("POST", "/sign-out", "_csrf=old");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/");
        }
    }

    /** Only a token signs out: another site must not be able to. */
    @Test
    void a_forged_sign_out_leaves_a_person_signed_in() {
        var email = person();
        try (var browser = new Browser(address())) {
            signIn(browser, email, PASSWORD);

            browser.ask("POST", "/sign-out", "_csrf=forged");

            assertThat(browser.get("/space/").statusCode()).isEqualTo(200);
        }
    }

    private static String signIn(Browser browser, String email, String password) {
        var token = Browser.token(browser.get("/sign-in").body());
        return browser.ask("POST", "/sign-in", form(token, email, password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static String form(String token, String email, String password) {
        return "_csrf=" + Browser.encode(token) + "&email=" + Browser.encode(email) + "&password="
                + Browser.encode(password);
    }

    private static String id(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }

    /** The address of a new person in some workspace. */
    private String person() {
        var id = UUID.randomUUID();
        var sql = JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.owner().role(), database.owner().password()));
        sql.sql("insert into content.person (id, email, name, password_hash) values (?, ?, ?, ?)")
                .params(List.of(id, id + "@test.example", "Test", passwords.encode(PASSWORD)))
                .update();
        sql.sql(
                        "insert into content.membership (person, workspace, roles) select ?, id, '{AUTHOR}' from content.workspace where slug = 'karin-dom'")
                .param(id)
                .update();
        return id + "@test.example";
    }
}
