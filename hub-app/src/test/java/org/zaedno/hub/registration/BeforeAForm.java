package org.zaedno.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.hub.Browser.encode;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import org.zaedno.hub.registration.Events.Event;

/** Somebody before a form, with a browser and neither account nor script. */
abstract class BeforeAForm extends HubTest {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern KIND = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Община<");

    @Autowired
    DatabaseAccess database;

    @Autowired
    Tenancy tenancy;

    @Autowired
    RegistrationForms forms;

    World world;
    Events events;
    Browser browser;

    @BeforeEach
    void arrange() {
        world = new World(database);
        events = new Events(world, tenancy, forms);
        browser = new Browser(address());
    }

    @AfterEach
    void close() {
        browser.close();
        world.close();
    }

    HttpResponse<String> register(Event event, String name) {
        var form = browser.get("/bg" + event.path() + "/register").body();
        return send(event, "bg", form, filled(form, name, Events.address()));
    }

    HttpResponse<String> send(Event event, String language, String form, String fields) {
        return post(event, language, "key=" + key(form) + "&" + fields);
    }

    HttpResponse<String> post(Event event, String language, String fields) {
        return browser.ask("POST", "/" + language + event.path() + "/register", fields);
    }

    static String filled(String form, String name, String address) {
        return "name=" + encode(name) + "&email=" + encode(address) + "&kind=" + kind(form) + "&how=place&town="
                + encode("Варна");
    }

    /** The kept page follows the change log. */
    String untilItSays(Event event, String text) {
        var page = "";
        for (long until = System.nanoTime() + 5_000_000_000L; System.nanoTime() < until; Thread.onSpinWait()) {
            page = browser.get("/bg" + event.path()).body();
            if (page.contains(text)) return page;
        }
        assertThat(page).contains(text);
        return page;
    }

    static String key(String page) {
        var found = KEY.matcher(page);
        assertThat(found.find()).as("a form with a key in:%n%s", page).isTrue();
        return found.group(1);
    }

    static String kind(String form) {
        var found = KIND.matcher(form);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    static String location(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Location"))
                .as("where to go, in:%n%s", answer.body())
                .isPresent();
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
