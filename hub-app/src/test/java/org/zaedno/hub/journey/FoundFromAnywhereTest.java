package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An editor looks for something without touching a mouse; a word put into the glossary helps the next reader. */
class FoundFromAnywhereTest extends JourneyTest {
    @Test
    void a_draft_is_found_by_key_and_the_question_is_kept() {
        var word = word();
        var window = windows.open();
        beginNews(window, "Чернова за търсене " + word);
        window.open("/space/" + WORKSPACE + "/settings");
        var keys = new Keys(window);
        var before = window.page().locator("main");
        before.focus();

        keys.press("Control+k");
        var find = window.page().getByRole(AriaRole.COMBOBOX, named("Търсете във всичко, което можете да четете"));
        assertThat(find).isFocused();
        keys.press("Escape");
        assertThat(before).isFocused();

        keys.press("/");
        assertThat(find).isFocused();
        var bin = window.page().getByRole(AriaRole.OPTION, named("Кошче"));
        assertThat(bin).isVisible();
        for (int step = 0; step < 50 && !"true".equals(bin.getAttribute("aria-selected")); step++)
            keys.press("ArrowDown");
        keys.type("кош");
        assertThat(window.page().getByRole(AriaRole.OPTION, named("Всичко за „кош“")))
                .hasAttribute("aria-selected", "false");
        assertThat(bin)
                .hasAttribute("aria-selected", "true"); // where the person had walked, though it is not the first
        keys.press("Escape");
        assertThat(before).isFocused();

        keys.press("/").type(word);
        var everything = window.page().getByRole(AriaRole.OPTION, named("Всичко за „" + word));
        assertThat(window.page().getByRole(AriaRole.OPTION, named("Чернова за търсене " + word)))
                .hasAttribute("aria-selected", "true");
        assertThat(everything).isVisible(); // of the whole word: nothing is on its way that would begin the list anew
        window.picture("dialog");
        keys.press("ArrowDown");
        assertThat(everything).hasAttribute("aria-selected", "true");
        keys.press("Enter");
        window.page().waitForURL(Pattern.compile(".*/search\\?q=" + word));
        assertThat(window.link("Чернова за търсене " + word)).isVisible();
        assertThat(window.text("Чернова").first()).isVisible();

        keys.tabTo(window.button("Запазете търсенето")).press("Enter");
        var name = window.field("Име");
        assertThat(name).isFocused();
        assertThat(name).hasValue(word);
        name.fill("Черновата " + word);
        keys.press("Enter");
        assertThat(window.text("Запазено като „Черновата " + word)).isVisible();
        window.picture("page");

        window.page().setViewportSize(390, 800);
        window.open("/space/" + WORKSPACE + "/search");
        assertThat(window.link("Черновата " + word)).isVisible();
        window.picture("saved");

        var question = "дълъг въпрос ".repeat(20);
        window.field("Какво търсите").fill(question);
        keys.press("Enter");
        assertThat(window.text("Търсеният текст е твърде дълъг")).isVisible();
        assertThat(window.field("Какво търсите")).hasValue(question);
        window.picture("too-long");
    }

    @Test
    void enter_before_the_answer_waits_for_it_and_opens_the_first() {
        var word = word();
        var window = windows.open();
        beginNews(window, "Чернова за нетърпеливи " + word);
        window.open("/space/" + WORKSPACE + "/settings");
        window.page().locator("main").focus();
        var keys = new Keys(window).press("/");
        assertThat(window.page().getByRole(AriaRole.OPTION, named("Кошче"))).isVisible();
        var held = new ArrayList<Route>();
        window.page().route(address -> address.contains("v-r=uidl"), held::add);

        keys.type(word).press("Enter");
        window.page().waitForCondition(() -> !held.isEmpty());
        assertThat(window.page()).hasURL(Pattern.compile(".*/settings$"));
        window.page().unrouteAll();
        held.forEach(Route::resume);

        assertThat(new Desk(window, "Български").title()).hasValue("Чернова за нетърпеливи " + word);
    }

    @Test
    void a_word_put_into_the_glossary_leads_a_stranger_to_the_text_within_seconds() {
        var full = "Гнездо " + word() + " грижа";
        var abbreviation = abbreviation();
        var editor = windows.open();
        beginNews(editor, full);
        new Desk(editor, "Български").step("Публикувайте").click();
        assertThat(editor.text("Публикувано").first()).isVisible();
        var reader = windows.open();
        reader.open("/bg/search?q=" + abbreviation);
        assertThat(reader.link(full)).hasCount(0);

        var keeper = windows.open();
        signIn(keeper, FRONT_PAGE);
        keeper.open("/space/coalition/glossary");
        keeper.button("Добавете термин").click();
        keeper.field("Термин – на български").fill(full);
        keeper.field("Термин – на английски").fill("Nest " + abbreviation);
        keeper.field("Съкращение – на български").fill(abbreviation);
        keeper.button("Запишете").click();
        assertThat(keeper.heading(full + " (" + abbreviation + ")")).isVisible();

        reader.reloadUntil(() -> reader.link(full).count() > 0);
        reader.picture("found");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** In Bulgarian letters, as abbreviations of services are written. */
    private static String abbreviation() {
        return word().chars()
                .map(sign -> 'А' + (sign - 'a'))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
