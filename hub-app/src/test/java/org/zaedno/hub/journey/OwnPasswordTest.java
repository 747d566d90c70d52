package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.people.Role;

/** Somebody left a window open elsewhere and sets a new password. */
class OwnPasswordTest extends JourneyTest {
    private static final String PASSWORD = "вода и хляб за четирима";
    private static final String NEW_PASSWORD = "ново е утрото на петък";

    @Autowired
    private DatabaseAccess database;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void a_new_password_of_ones_own_ends_every_session_but_the_one_it_was_set_in() {
        var email = person();
        var here = windows.open();
        var elsewhere = windows.open();
        signIn(here, email, PASSWORD);
        signIn(elsewhere, email, PASSWORD);

        here.open("/space/me/password");
        here.field("Сегашната парола").fill(PASSWORD);
        here.field("Новата парола").fill(NEW_PASSWORD);
        here.button("Запишете новата парола").click();
        assertThat(here.heading("Моят профил")).isVisible();
        here.picture("goes-on");
        here.open("/space/");
        assertThat(here.heading("Нищо не Ви чака")).isVisible();

        elsewhere.open("/space/me");
        assertThat(elsewhere.text("паролата е сменена другаде")).isVisible();
        elsewhere.picture("ended");
        signIn(elsewhere, email, NEW_PASSWORD);
    }

    private static void signIn(Window window, String email, String password) {
        window.open("/sign-in?lang=bg");
        window.page().locator("input[name=email]").fill(email);
        window.page().locator("input[type=password]").fill(password);
        window.button("Влезте").click();
        window.page().waitForURL("**/space/**");
    }

    private String person() {
        try (var world = new World(database)) {
            var person = world.person(world.member(), Role.AUTHOR);
            world.sql()
                    .sql("update content.person set password_hash = ? where id = ?")
                    .params(List.of(passwords.encode(PASSWORD), person.value()))
                    .update();
            return person + "@test.example";
        }
    }
}
