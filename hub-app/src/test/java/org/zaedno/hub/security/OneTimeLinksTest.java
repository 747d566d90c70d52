package org.zaedno.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.InvitationDesk;
import org.zaedno.content.people.InvitationWish;
import org.zaedno.content.people.PasswordDesk;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** Coming in by an invitation and setting a password by a link, as a browser does it. */
class OneTimeLinksTest extends HubTest {
    private static final String PASSWORD = "вода и хляб за четирима";

    @Autowired
    private DatabaseAccess database;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private InvitationDesk invitations;

    @Autowired
    private PasswordDesk passwordLinks;

    @Autowired
    private PasswordEncoder passwords;

    private World world;
    private WorkspaceId workspace;
    private Actor.Acting coordinator;

    @BeforeEach
    void arrange() {
        world = new World(database);
        workspace = world.member();
        coordinator = world.acting(workspace, Role.COORDINATOR);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_stranger_with_an_invitation_makes_an_account_and_is_in() {
        var email = UUID.randomUUID() + "@test.example";
        var link = invite(email);
        try (var browser = new Browser(address())) {
            var page = browser.get(link + "?lang=bg");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(email, "автор");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");

            var answer = accept(browser, link, page, "&name=" + Browser.encode("Нова колежка") + password());

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(location(answer)).startsWith("/space/test-");
            assertThat(browser.get(location(answer)).statusCode()).isEqualTo(200);
            assertThat(roles(email)).containsExactly("AUTHOR");
        }
        try (var second = new Browser(address())) {
            var over = second.get(link + "?lang=bg");
            assertThat(over.statusCode()).isEqualTo(404);
            assertThat(over.body()).contains("Поискайте нова от координатора").doesNotContain(link);
        }
    }

    @Test
    void the_address_in_the_invitation_is_the_one_that_counts() {
        var email = UUID.randomUUID() + "@test.example";
        var link = invite(email);
        try (var browser = new Browser(address())) {
            var page = browser.get(link);

            accept(browser, link, page, "&email=other%40test.example&name=Other" + password());

            assertThat(roles(email)).containsExactly("AUTHOR");
            assertThat(roles("other@test.example")).isEmpty();
        }
    }

    @Test
    void who_has_an_account_adds_the_workspace_by_the_password_and_by_no_other() {
        var person = person();
        var link = invite(person + "@test.example");
        try (var browser = new Browser(address())) {
            var page = browser.get(link + "?lang=bg");
            assertThat(page.body()).contains("вече имате профил").doesNotContain("name=\"name\"");

            var refused = accept(browser, link, page, "&lang=bg&password=wrong");
            assertThat(refused.body()).contains("Паролата не е вярна");
            assertThat(roles(person + "@test.example")).isEmpty();

            var answer = accept(browser, link, refused, password());
            assertThat(location(answer)).startsWith("/space/test-");
            assertThat(browser.get(location(answer)).statusCode()).isEqualTo(200);
            assertThat(roles(person + "@test.example")).containsExactly("AUTHOR");
        }
    }

    @Test
    void who_is_signed_in_accepts_with_one_press_and_somebody_else_is_told_whose_it_is() {
        var person = person();
        var link = invite(person + "@test.example");
        try (var other = new Browser(address())) {
            other.signIn("redaktor.lyastovitsa@proba.example");
            var page = other.get(link + "?lang=bg");
            assertThat(page.body()).contains("друг профил", person + "@test.example");
            assertThat(accept(other, link, page, password()).statusCode()).isEqualTo(200);
        }
        try (var browser = new Browser(address())) {
            signIn(browser, person + "@test.example", PASSWORD);
            var page = browser.get(link);
            assertThat(page.body()).doesNotContain("name=\"password\"");

            assertThat(location(accept(browser, link, page, ""))).startsWith("/space/test-");
        }
        assertThat(roles(person + "@test.example")).containsExactly("AUTHOR");
    }

    @Test
    void a_session_gets_another_id_when_an_invitation_lets_its_person_in() {
        var link = invite(UUID.randomUUID() + "@test.example");
        try (var browser = new Browser(address())) {
            var page = browser.get(link);
            var answer = accept(browser, link, page, "&name=A" + password());

            assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
            assertThat(answer.headers().firstValue("Set-Cookie"))
                    .isNotEqualTo(page.headers().firstValue("Set-Cookie"));
        }
    }

    @Test
    void a_new_password_is_set_by_a_link_once_and_opens_the_door() {
        var person = world.person(workspace, Role.AUTHOR);
        var link = "/password/"
                + tenancy.as(coordinator, () -> passwordLinks.make(person))
                        .secret()
                        .value();
        try (var browser = new Browser(address())) {
            var page = browser.get(link + "?lang=bg");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            var short_ = accept(browser, link, page, "&lang=bg&password=short");
            assertThat(short_.body()).contains("12");

            assertThat(location(accept(browser, link, page, password()))).contains("/sign-in?password");

            assertThat(browser.get(link + "?lang=en").statusCode()).isEqualTo(404);
            assertThat(signIn(browser, person + "@test.example", PASSWORD)).endsWith("/space/");
        }
    }

    private String invite(String email) {
        var wish = new InvitationWish(new EmailAddress(email), Set.of(Role.AUTHOR), Language.BG);
        return "/invitation/"
                + tenancy.as(coordinator, () -> invitations.invite(List.of(wish), 14))
                        .getFirst()
                        .secret()
                        .value();
    }

    private static HttpResponse<String> accept(Browser browser, String link, HttpResponse<String> page, String typed) {
        return browser.ask("POST", link, "_csrf=" + Browser.encode(Browser.token(page.body())) + typed);
    }

    private static String password() {
        return "&password=" + Browser.encode(PASSWORD);
    }

    private static String signIn(Browser browser, String email, String password) {
        var token = Browser.token(browser.get("/sign-in").body());
        return location(browser.ask(
                "POST",
                "/sign-in",
                "_csrf=" + Browser.encode(token) + "&email=" + Browser.encode(email) + "&password="
                        + Browser.encode(password)));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** With an account, a password, and a desk elsewhere. */
    private PersonId person() {
        var person = world.person(world.member(), Role.EDITOR);
        world.sql()
                .sql("update content.person set password_hash = ? where id = ?")
                .params(passwords.encode(PASSWORD), person.value())
                .update();
        return person;
    }

    private Set<String> roles(String email) {
        return world.sql()
                .sql("""
                        select unnest(m.roles) from content.membership m join content.person p on p.id = m.person
                         where p.email = ? and m.workspace = ?""")
                .params(email, workspace.value())
                .query(String.class)
                .set();
    }
}
