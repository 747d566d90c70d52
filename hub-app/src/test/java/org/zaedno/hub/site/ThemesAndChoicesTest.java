package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.practice.PracticeFacts;
import org.zaedno.content.practice.PracticeLibrary;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** Themes and narrowed lists, for a stranger, a member and the owner's own people. */
class ThemesAndChoicesTest extends HubTest {
    private static final String OWNER = "redaktor.lyastovitsa@proba.example";
    private static final String COLLEAGUE = "redaktor.kladenets@proba.example";
    private static final String THEME = "financing-change";
    private static final Pattern CHOICE = Pattern.compile(
            "<li><a href=\"(/bg/[^\"]*)\"[^>]*><span>(?:(?!</a>).)*</span><b>(\\d+)</b></a>", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("id=\"list-h\">[^<\\d]*(\\d*)");

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private PracticeLibrary practices;

    @Autowired
    private Themes themes;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    void what_is_closed_is_on_no_page_and_in_no_number_of_who_may_not_read_it() {
        var open = practice(Visibility.PUBLIC, 1951);
        var shared = practice(Visibility.COALITION, 1952);
        var own = practice(Visibility.WORKSPACE, 1953);
        var pages = List.of(
                "/bg/themes/" + THEME,
                "/bg/practices?theme=" + THEME,
                "/bg/members/proba-lyastovitsa",
                "/bg/practices?member=proba-lyastovitsa");

        try (var stranger = new Browser(address());
                var colleague = signedIn(COLLEAGUE);
                var ours = signedIn(OWNER)) {
            for (var page : pages) {
                assertThat(fresh(stranger, page)).as(page).contains(open).doesNotContain(shared, own);
                assertThat(fresh(colleague, page))
                        .as(page)
                        .contains(open, shared)
                        .doesNotContain(own);
                assertThat(fresh(ours, page)).as(page).contains(open, shared, own);
            }
            assertThat(fresh(stranger, "/bg")).doesNotContain(shared, own);
            assertThat(choices(stranger, "/bg/practices"))
                    .containsKey("/bg/practices?year=1951")
                    .doesNotContainKeys("/bg/practices?year=1952", "/bg/practices?year=1953");
            assertThat(choices(colleague, "/bg/practices"))
                    .containsKey("/bg/practices?year=1952")
                    .doesNotContainKey("/bg/practices?year=1953");
            assertThat(choices(ours, "/bg/practices")).containsKey("/bg/practices?year=1953");
            assertThat(fresh(stranger, "/bg/practices?year=1953")).contains("Няма практики");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/bg/news", "/bg/practices", "/bg/events", "/bg/resources", "/bg/practices?age=from-3-to-6"})
    void every_number_beside_a_list_is_the_length_of_the_list_it_leads_to(String list) {
        try (var stranger = new Browser(address());
                var colleague = signedIn(COLLEAGUE)) {
            for (var reader : List.of(stranger, colleague)) {
                var choices = choices(reader, list);
                assertThat(choices).hasSizeGreaterThan(3);
                choices.forEach((address, number) ->
                        assertThat(count(reader, address)).as(address).isEqualTo(number));
            }
        }
    }

    @Test
    void every_number_of_a_theme_leads_to_a_list_of_that_length() {
        try (var stranger = new Browser(address())) {
            var numbers = Pattern.compile("<a href=\"(/bg/[a-z]+\\?theme=[a-z-]+)\">(\\d+)")
                    .matcher(fresh(stranger, "/bg/themes"))
                    .results()
                    .toList();

            assertThat(numbers).hasSizeGreaterThan(20);
            for (var number : numbers)
                assertThat(count(stranger, number.group(1)))
                        .as(number.group(1))
                        .isEqualTo(Integer.parseInt(number.group(2)));
        }
    }

    @Test
    void machines_are_led_to_one_choice_and_not_into_combinations() {
        try (var stranger = new Browser(address())) {
            var one = stranger.get("/bg/practices?age=from-3-to-6").body();
            var two = stranger.get("/bg/practices?age=from-3-to-6&year=2019").body();

            assertThat(stranger.get("/bg/practices").body())
                    .contains("<a href=\"/bg/practices?age=from-3-to-6\"><span>")
                    .doesNotContain("rel=\"nofollow\"");
            assertThat(one)
                    .contains(
                            "rel=\"canonical\"",
                            "<a href=\"/bg/practices?age=from-3-to-6&amp;year=",
                            "rel=\"nofollow\"")
                    .doesNotContain("noindex");
            assertThat(two).contains("noindex").doesNotContain("rel=\"canonical\"");
        }
    }

    @Test
    void what_was_chosen_is_taken_away_one_by_one() {
        try (var stranger = new Browser(address())) {
            var body = stranger.get("/bg/events?time=past&format=in-person").body();

            assertThat(body)
                    .contains("<h1>Събития: мина, на място</h1>")
                    .contains("href=\"/bg/events?time=past\"", "href=\"/bg/events?format=in-person\"")
                    .contains("Махнете всичко");
        }
    }

    @Test
    void a_theme_says_whom_to_ask_and_only_samples_answer_in_a_trial() {
        try (var stranger = new Browser(address())) {
            var body = stranger.get("/bg/themes/reuniting-families").body();

            assertThat(body)
                    .containsSubsequence("Кого да попитам", "/bg/members/proba-lyastovitsa", "mailto:", "пример")
                    .contains("Думите на темата", "/bg/themes/reuniting-families/feed.atom");
            assertThat(stranger.get("/bg/members/proba-lyastovitsa").body())
                    .contains("href=\"/bg/themes/reuniting-families\"");
        }
    }

    private Browser signedIn(String email) {
        var browser = new Browser(address());
        browser.signIn(email);
        return browser;
    }

    private static Map<String, Integer> choices(Browser reader, String list) {
        var all = new TreeMap<String, Integer>();
        CHOICE.matcher(fresh(reader, list))
                .results()
                .forEach(choice -> all.put(choice.group(1).replace("&amp;", "&"), Integer.parseInt(choice.group(2))));
        return all;
    }

    private static int count(Browser reader, String list) {
        var found = COUNT.matcher(fresh(reader, list));
        assertThat(found.find()).as(list).isTrue();
        return found.group(1).isEmpty() ? 0 : Integer.parseInt(found.group(1));
    }

    /** Not out of the memory of pages, which follows a change a moment later: a name in disguise is never kept. */
    private static String fresh(Browser reader, String path) {
        return reader.get(path + (path.contains("?") ? "&" : "?") + "%7A=1").body();
    }

    /** Its slug is its canary. */
    private String practice(Visibility visibility, int year) {
        return as(OWNER, () -> {
            var theme = themes.find(new Slug(THEME)).orElseThrow().id();
            var title = "Canary " + UUID.randomUUID();
            var text = new EditionText(title, "", Map.of("problem", "<p>А</p>", "approach", "<p>Б</p>"));
            var item = desk.create(Kind.PRACTICE, Language.BG, text, visibility, Set.of(theme))
                    .item();
            var facts = new PracticeFacts(
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Optional.of(year),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of());
            practices.store(item.id(), facts, 1);
            desk.publish(item.id(), Language.BG, 1);
            return item.slug().value();
        });
    }

    private <T> T as(String email, Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(email)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }
}
