package org.zaedno.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.people.PasswordDesk;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** Sessions end behind the back of whoever holds them. One's own password is changed in the journey of that name. */
class EndedSessionsTest extends HubTest {
    private static final String PASSWORD = "вода и хляб за четирима";
    private static final String NEW_PASSWORD = "ново е утрото на петък";

    @Autowired
    private DatabaseAccess database;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private PasswordDesk links;

    @Autowired
    private PasswordEncoder passwords;

    private World world;
    private WorkspaceId workspace;
    private Actor.Acting coordinator;
    private PersonId person;

    @BeforeEach
    void arrange() {
        world = new World(database);
        workspace = world.member();
        coordinator = world.acting(workspace, Role.COORDINATOR);
        person = world.person(workspace, Role.AUTHOR);
        world.sql()
                .sql("update content.person set password_hash = ? where id = ?")
                .params(List.of(passwords.encode(PASSWORD), person.value()))
                .update();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_password_set_by_a_link_ends_every_session_at_its_next_request() {
        var link = "/password/"
                + tenancy.as(coordinator, () -> links.make(person)).secret().value();
        try (var office = new Browser(address());
                var phone = new Browser(address());
                var anew = new Browser(address())) {
            signIn(office, PASSWORD);
            signIn(phone, PASSWORD);
            assertThat(isIn(office) && isIn(phone)).isTrue();

            var token = Browser.token(anew.get(link).body());
            anew.ask("POST", link, "_csrf=" + Browser.encode(token) + "&password=" + Browser.encode(NEW_PASSWORD));

            var refused = office.get("/space/");
            assertThat(refused.statusCode()).isEqualTo(302);
            assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?ended");
            assertThat(office.get("/sign-in?ended&lang=bg").body()).contains("паролата е сменена другаде");
            assertThat(phone.get("/bg").body()).as("a public page").contains("/sign-in");
            assertThat(isIn(phone)).isFalse();
            signIn(anew, NEW_PASSWORD);
            assertThat(isIn(anew)).isTrue();
        }
    }

    @Test
    void a_session_lasts_as_long_as_its_person_belongs_somewhere() {
        var second = world.member();
        var other = world.acting(second, Role.COORDINATOR);
        world.join(person, second, Role.EDITOR);
        try (var browser = new Browser(address())) {
            signIn(browser, PASSWORD);

            tenancy.as(coordinator, () -> people.end(person));
            assertThat(isIn(browser)).isTrue();

            tenancy.as(other, () -> people.end(person));
            assertThat(isIn(browser)).isFalse();
        }
    }

    private void signIn(Browser browser, String password) {
        var token = Browser.token(browser.get("/sign-in").body());
        browser.ask(
                "POST",
                "/sign-in",
                "_csrf=" + Browser.encode(token) + "&email=" + person + "%40test.example&password="
                        + Browser.encode(password));
    }

    private static boolean isIn(Browser browser) {
        return browser.get("/space/").statusCode() == 200;
    }
}
