package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;

/** One text, three places: at home, at a neighbour's, on the home page; and back again. */
class SharedAndSeatedTest extends JourneyTest {
    private static final String NEIGHBOURS = "proba-kladenets";

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    void a_text_is_shown_at_a_neighbours_and_on_the_home_page_as_long_as_its_owner_wants() {
        var title = "Тиха стая " + word();
        var practice = practice(title);
        newerNews();
        var owner = windows.open();
        signIn(owner, EDITOR);
        owner.open("/space/" + WORKSPACE + "/practices/" + practice.id());
        owner.text("Къде още се показва").click();
        owner.button("Предложете на друг").click();
        owner.field("На кого").fill("Кладенец");
        owner.page().getByRole(AriaRole.OPTION).first().click();
        answer(owner.picture("offer"), "Предложете");
        owner.button("Предложете за началната страница").click();
        answer(owner, "Предложете");
        assertThat(owner.text("Предложен е за началната страница.")).isVisible();

        var neighbour = windows.open();
        signIn(neighbour, NEIGHBOUR);
        neighbour.open("/space/" + NEIGHBOURS + "/placements");
        neighbour.button("Приемете: " + title).click();
        answer(neighbour.picture("asked"), "Приемете");
        assertThat(neighbour
                        .page()
                        .locator("section")
                        .filter(new Locator.FilterOptions().setHasText("Показваме от други"))
                        .last())
                .containsText(title);
        neighbour.picture("accepted");

        var frontPage = windows.open();
        signIn(frontPage, FRONT_PAGE);
        frontPage.open("/space/coalition/front-window");
        frontPage.button("Поставете: " + title).click();
        answer(frontPage, "Поставете");
        assertThat(frontPage.text("Текстът е на началната страница.").first()).isVisible();
        frontPage.picture("seated");

        var stranger = windows.open();
        stranger.open("/bg/members/" + NEIGHBOURS);
        stranger.reloadUntil(() -> stranger.link(title).isVisible());
        stranger.picture("at-the-neighbours").open("/bg");
        stranger.reloadUntil(
                () -> stranger.page().locator(".lead-story").getByText(title).isVisible());
        stranger.picture("on-the-home-page");

        owner.page().reload();
        owner.text("Къде още се показва").click();
        owner.button("Прекратете: Пробна „Кладенец“").click();
        answer(owner, "Прекратете");
        assertThat(owner.button("Прекратете: Пробна „Кладенец“")).isHidden();
        owner.button("Оттеглете от началната страница").click();
        assertThat(owner.text("Оттеглен е от началната страница.")).isVisible();
        stranger.reloadUntil(
                () -> stranger.page().locator(".lead-story").getByText(title).count() == 0);
        stranger.open("/bg/members/" + NEIGHBOURS);
        stranger.reloadUntil(() -> stranger.link(title).count() == 0);
        stranger.open("/bg/practices/" + practice.slug());
        assertThat(stranger.heading(title)).isVisible();
    }

    private Item practice(String title) {
        var words = new TreeMap<String, String>();
        Kind.PRACTICE.sections().forEach(section -> words.put(section.name(), "<p>Стая без звънци.</p>"));
        return published(Kind.PRACTICE, new EditionText(title, "Кратко.", words), "redaktor.lyastovitsa@proba.example");
    }

    /** Would begin the home page, were nothing seated there. */
    private void newerNews() {
        published(
                Kind.NEWS, new EditionText("По-нова", "Кратко.", "<p>Текст.</p>"), "redaktor.kladenets@proba.example");
    }

    private Item published(Kind kind, EditionText text, String editor) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(editor)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), () -> {
            var item = desk.create(kind, Language.BG, text, Visibility.PUBLIC, Set.of())
                    .item();
            desk.publish(item.id(), Language.BG, 1);
            return item;
        });
    }

    /** The button at the foot of the open dialog. */
    private static void answer(Window window, String verb) {
        window.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(verb).setExact(true))
                .click();
        assertThat(window.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions()))
                .hasCount(0);
    }
}
