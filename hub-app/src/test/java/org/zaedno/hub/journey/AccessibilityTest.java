package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA as far as a machine can tell, light and dark, on a wide screen and on the narrowest phone. */
class AccessibilityTest extends JourneyTest {
    private static final List<String> WORKSPACE_VIEWS = List.of(
            "/desk",
            "/translations",
            "/bin",
            "/all",
            "/news",
            "/news?q=zzzzzz",
            "/news/new",
            "/practices/new",
            "/events/new",
            "/resources/new",
            "/pages",
            "/files",
            "/placements",
            "/people",
            "/people/invite",
            "/activity",
            "/settings",
            "/safeguarding",
            "/search",
            "/search?q=dete",
            "/no-such-place",
            "/../me",
            "/../me/requests",
            "/../me/activity",
            "/../me/password");

    private static final List<String> COALITION_VIEWS =
            List.of("", "/front-window", "/themes", "/glossary", "/unanswered", "/pages", "/profile", "/figures");

    private int looked;

    /** In how many ways each is looked at. */
    List<Axe.Look> looks() {
        return Axe.Look.across(looked++);
    }

    @Test
    void pages_no_walk_finds_have_no_serious_finding_and_fit_the_narrowest_screen() {
        var window = windows.open().expecting(404);
        assertThat(Stream.of(
                                "/bg/news/forum-prevention-reintegration-2017",
                                "/bg/news/notes-from-a-peer-visit",
                                "/bg/no-such-page",
                                "/sign-in?lang=bg&wrong")
                        .flatMap(address -> {
                            window.open(address);
                            return findings(window).stream();
                        }))
                .isEmpty();
    }

    @Test
    void the_views_of_a_workspace_have_no_serious_finding_and_fit_the_narrowest_screen() {
        assertThat(findingsIn("/space/" + WORKSPACE, WORKSPACE_VIEWS, COORDINATOR))
                .isEmpty();
    }

    @Test
    void the_views_of_the_coalition_have_no_serious_finding_and_fit_the_narrowest_screen() {
        assertThat(findingsIn("/space/coalition", COALITION_VIEWS, FRONT_PAGE)).isEmpty();
    }

    @Test
    void what_opens_above_a_view_has_no_serious_finding_either() {
        var coordinator = windows.open();
        signIn(coordinator, COORDINATOR);
        coordinator.open("/space/" + WORKSPACE + "/people");
        coordinator.page().getByText("Сменете ролите").first().click();
        assertThat(coordinator.button("Запишете ролите")).isVisible();
        assertThat(findings(coordinator)).as("roles").isEmpty();

        var window = windows.open();
        var desk = beginNews(window, "Новина за достъпността");
        desk.title().fill("");
        window.button("Запишете").click();
        assertThat(window.text("Напишете заглавие.")).isVisible();
        assertThat(findings(window)).as("a refusal at its field").isEmpty();
        window.link("Обратно към новините").click();
        assertThat(window.button("Останете")).isVisible();
        assertThat(findings(window)).as("a question").isEmpty();
    }

    @Test
    void an_editor_with_all_it_can_show_has_no_serious_finding() {
        var window = windows.open();
        beginNews(window, "Редакторът отвсякъде " + java.util.UUID.randomUUID());
        var english = new Desk(window, "Английски").lay();
        english.title().fill("All around the editor");
        english.title().blur();
        everythingIsSaved(window); // with the source of now: only then does a change leave it behind
        new Desk(window, "Български").title().fill("Сменено заглавие " + java.util.UUID.randomUUID());
        everythingIsSaved(window);
        window.button("Вижте какво се промени").click();
        window.button("Чакащи бележки: 0. Увод, Английски").click();
        for (var panel : new String[] {"Свързани", "Адрес и кошче", "Преди да публикувате"}) {
            window.button(panel).click();
        }
        assertThat(window.field("Край на адреса")).isVisible();
        assertThat(findings(window)).as("two editions").isEmpty();

        window.button("История, Английски").click();
        assertThat(window.page().locator(".sessions")).isVisible();
        assertThat(findings(window)).as("history").isEmpty();
        window.page().keyboard().press("Escape");
        new Desk(window, "Български").more("Насрочете");
        assertThat(window.field("Ден")).isVisible();
        assertThat(findings(window)).as("a day and an hour").isEmpty();
    }

    /** All in one window: what they share is fetched once. */
    private List<String> findingsIn(String place, List<String> views, String person) {
        var window = windows.open();
        signIn(window, person);
        var findings = new ArrayList<String>();
        for (var view : views) {
            window.open(place + view);
            assertThat(window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            findings.addAll(findings(window));
        }
        return findings;
    }

    private List<String> findings(Window window) {
        return new Axe(window).findings(looks());
    }
}
