package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemAddress;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Relations;
import org.zaedno.content.publication.Section;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.content.resource.ResourceType;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** Practices, events and resources as a stranger reads them. */
class KindPagesTest extends HubTest {
    private static final String PRACTICE = "/practices/chovek-za-vrazka-parvite-dvanadeset-sedmitsi";
    private static final String BULGARIAN_PRACTICE = "/practices/poznat-vazrasten-v-detskata-gradina";
    private static final String COMING = "/events/sled-osemnadeset-den-na-otvoreniya-razgovor";
    private static final String PAST = "/events/obshta-masa-za-edno-semeystvo";
    private static final String RESOURCE = "/resources/zakon-za-sotsialnite-uslugi";
    private static final String EASY = "/news/vecheri-za-priemna-grizha";

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private ItemAddress addresses;

    @Autowired
    private Relations relations;

    @Autowired
    private ResourceShelf shelf;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    private Browser stranger;

    @BeforeEach
    void open() {
        stranger = new Browser(address());
    }

    @AfterEach
    void close() {
        stranger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {PRACTICE, COMING, PAST, RESOURCE, "/practices", "/events", "/resources"})
    void every_kind_has_its_pages_in_both_languages(String path) {
        for (var language : List.of("bg", "en")) {
            var answer = stranger.get("/" + language + path);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("<html lang=\"" + language + "\">");
        }
    }

    /** Whatever sections a kind declares: made of the declaration, not of a list of ours. */
    @ParameterizedTest
    @EnumSource(names = {"NEWS", "PRACTICE", "RESOURCE"})
    void a_section_with_words_stands_once_on_the_page_in_the_order_of_the_declaration(Kind kind) {
        var words = new LinkedHashMap<String, String>();
        var reversed = new ArrayList<>(kind.sections()).reversed();
        for (var section : reversed)
            if (section.required() || reversed.indexOf(section) % 2 == 0) {
                words.put(section.name(), "<p>Думи на " + section.name() + "</p>");
            }
        var item = published(kind, words, Visibility.PUBLIC);

        var body = stranger.get(address(item)).body();

        var expected = kind.sections().stream()
                .map(Section::name)
                .filter(words::containsKey)
                .map(name -> "<p>Думи на " + name + "</p>")
                .toList();
        assertThat(body).containsSubsequence(expected);
        for (var once : expected)
            assertThat(body.split(java.util.regex.Pattern.quote(once), -1)).hasSize(2);
        kind.sections().stream()
                .map(Section::name)
                .filter(name -> !words.containsKey(name))
                .forEach(name -> assertThat(body).doesNotContain("<section id=\"" + name + "\""));
    }

    @Test
    void facts_stand_beside_the_text_in_the_readers_language() {
        assertThat(stranger.get("/bg" + PRACTICE).body()).contains("от 3 до 6 години", "Ловеч", "разказите на екипа");
        assertThat(stranger.get("/en" + PRACTICE).body())
                .contains("aged 3 to 6", "Lovech", "accounts of practitioners and families");
        assertThat(stranger.get("/en" + RESOURCE).body())
                .contains("National Assembly", "22\u00a0March 2019", "href=\"https://dv.parliament.bg/\"");
    }

    @Test
    void an_event_says_when_and_where_and_whether_it_is_over_but_never_where_it_is_on_line() {
        var coming = stranger.get("/bg" + COMING).body();
        var past = stranger.get("/bg" + PAST).body();

        assertThat(coming)
                .contains("date-large", "10:00–15:30", "Тридъб", "български жестов език")
                .doesNotContain("sreshta.proba.example", "Събитието мина");
        assertThat(past).contains("Събитието мина").doesNotContain("sreshta.proba.example");
        // Other tests add events: all of them stand on more than one page.
        assertThat(stranger.get("/bg/events?theme=connecting-services").body()).containsSubsequence(COMING, PAST);
    }

    /** Of the forum of 2017 the sources say the day and not the hours. */
    @Test
    void an_event_whose_hours_nobody_knows_says_its_day_alone() {
        var forum =
                stranger.get("/bg/events/forum-prevention-reintegration-2017").body();

        assertThat(forum)
                .contains(
                        "вторник, 14\u00a0ноември 2017",
                        "Събитието мина",
                        "\"startDate\":\"2017-11-14\",\"endDate\":\"2017-11-14\"")
                .doesNotContain("00:00");
    }

    @Test
    void a_practice_without_an_english_edition_is_shown_in_bulgarian_with_a_notice() {
        assertThat(stranger.get("/en" + BULGARIAN_PRACTICE).body())
                .contains("<h1 lang=\"bg\">", "in Bulgarian only", "class=\"candid\"");
    }

    @Test
    void the_easy_text_is_one_link_away_and_leads_back() {
        var usual = stranger.get("/bg" + EASY).body();
        var easy = stranger.get("/bg" + EASY + "?edition=bg-easy").body();

        assertThat(usual).contains("href=\"/bg" + EASY + "?edition=bg-easy\"").doesNotContain("story easy");
        assertThat(easy).contains("story easy", "Искате ли да станете", "href=\"/bg" + EASY + "\"");
        assertThat(stranger.get("/en" + EASY + "?edition=bg-easy").body()).doesNotContain("story easy");
        assertThat(IntStream.rangeClosed(1, 30)
                        .mapToObj(page -> stranger.get("/bg/news?page=" + page).body()))
                .as("pages of the list; other tests publish news too")
                .anySatisfy(list -> assertThat(list).contains("/bg" + EASY, "лесно за четене"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRACTICE", "PAGE"})
    void an_address_that_moved_leads_on_and_one_that_was_withdrawn_is_gone(Kind kind) {
        var item = published(kind, full(kind), Visibility.PUBLIC);
        var old = address(item);
        var moved = as(() -> addresses.change(item.id(), new Slug("moved-" + UUID.randomUUID()), version(item)));

        var answer = stranger.get(old);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address(moved));
        for (var ending : kind == Kind.PRACTICE ? List.of(".pdf", ".bib", ".ris") : List.<String>of()) {
            var file = stranger.get(old + ending);
            assertThat(file.statusCode()).as(ending).isEqualTo(301);
            assertThat(file.headers().firstValue("Location").orElse("")).endsWith(address(moved) + ending);
        }

        as(() -> desk.withdraw(item.id(), Language.BG, "проба", edition(item)));
        assertThat(stranger.get(address(moved)).statusCode()).isEqualTo(410);
    }

    @Test
    void a_page_that_is_found_is_opened_where_it_is() {
        var item = published(Kind.PAGE, full(Kind.PAGE), Visibility.PUBLIC);
        var words = item.slug().value().replace('-', '+');
        var end = java.time.Instant.now().plusSeconds(10);

        while (!stranger.get("/bg/search?kind=page&q=" + words).body().contains("href=\"" + address(item) + "\""))
            assertThat(java.time.Instant.now()).isBefore(end);

        assertThat(stranger.get(address(item)).statusCode()).isEqualTo(200);
    }

    @Test
    void what_belongs_together_is_shown_only_to_who_may_read_both() {
        var open = published(Kind.PRACTICE, full(Kind.PRACTICE), Visibility.PUBLIC);
        var shared = published(Kind.NEWS, full(Kind.NEWS), Visibility.PUBLIC);
        var closed = published(Kind.NEWS, full(Kind.NEWS), Visibility.COALITION);
        as(() -> {
            relations.relate(open.id(), shared.id());
            relations.relate(open.id(), closed.id());
            return open;
        });

        assertThat(stranger.get(address(open)).body())
                .contains(shared.slug().value())
                .doesNotContain(closed.slug().value());
        try (var colleague = new Browser(address())) {
            colleague.signIn("redaktor.lyastovitsa@proba.example");
            assertThat(colleague.get(address(open)).body())
                    .contains(shared.slug().value(), closed.slug().value());
        }
    }

    private Item published(Kind kind, Map<String, String> sections, Visibility visibility) {
        return as(() -> {
            var text = new EditionText("Page " + UUID.randomUUID(), "", sections);
            var item =
                    desk.create(kind, Language.BG, text, visibility, Set.of()).item();
            if (kind == Kind.RESOURCE) shelf.store(item.id(), link(), 1);
            desk.publish(item.id(), Language.BG, 1);
            return item;
        });
    }

    private static Map<String, String> full(Kind kind) {
        var words = new LinkedHashMap<String, String>();
        kind.sections().forEach(section -> words.put(section.name(), "<p>Думи</p>"));
        return words;
    }

    private static ResourceFacts link() {
        return new ResourceFacts(
                ResourceType.LINK,
                List.of(),
                new org.zaedno.content.language.Names("", ""),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                Set.of(),
                Set.of(),
                List.of());
    }

    private int version(Item item) {
        return desk.open(item.id()).item().version();
    }

    private int edition(Item item) {
        return desk.open(item.id()).edition(Language.BG).orElseThrow().version();
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        var account = tenancy.as(
                        Actor.STRANGER, () -> accounts.lookUp(new EmailAddress("redaktor.lyastovitsa@proba.example")))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }

    private static String address(Item item) {
        var section = org.zaedno.hub.site.Section.of(item.kind()).orElseThrow();
        return "/bg" + section.path + "/" + item.slug();
    }
}
