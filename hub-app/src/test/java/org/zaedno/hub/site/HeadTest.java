package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import org.zaedno.hub.schema.SchemaOrg;
import tools.jackson.databind.json.JsonMapper;

/** What every page tells machines, read by parsers of others. */
class HeadTest extends HubTest {
    private static final String FORUM = "/news/forum-prevention-reintegration-2017";

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
    @CsvSource({
        "'', WebSite",
        "/news, CollectionPage",
        "/news?member=proba-lyastovitsa, CollectionPage",
        "/practices, CollectionPage",
        "/events, CollectionPage",
        "/resources, CollectionPage",
        "/members, CollectionPage",
        "/themes, CollectionPage",
        "/themes/reuniting-families, CollectionPage",
        "/about, AboutPage",
        "/members/karin-dom, ProfilePage",
        FORUM + ", NewsArticle"
    })
    void every_page_has_one_absolute_address_in_each_language_and_says_what_it_is(String path, String type) {
        for (var language : List.of("bg", "en")) {
            var head = page("/" + language + path);
            var linkedData = head.select("script[type=application/ld+json]");

            assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo(address() + "/" + language + path);
            assertThat(alternate(head, "bg")).isEqualTo(address() + "/bg" + path);
            assertThat(alternate(head, "en")).isEqualTo(address() + "/en" + path);
            assertThat(alternate(head, "x-default"))
                    .isEqualTo(path.isEmpty() ? address() + "/" : address() + "/en" + path);
            assertThat(linkedData).hasSize(1);
            assertThat(SchemaOrg.faults(linkedData.html())).isEmpty();
            assertThat(linkedData.html()).contains("\"@type\":\"" + type + "\"");
        }
    }

    @Test
    void items_of_every_kind_are_what_schema_org_calls_them() {
        for (var kind : List.of("news", "practices", "events", "resources")) {
            var list = page("/bg/" + kind);
            for (var card : list.select("ul.cards a[href^=/bg/" + kind + "/]").eachAttr("href")) {
                var data = page(card).select("script[type=application/ld+json]").html();
                assertThat(SchemaOrg.faults(data)).as(card).isEmpty();
            }
        }
    }

    @Test
    void a_practice_tells_machines_whose_children_where_and_how_it_is_known() {
        var data = JsonMapper.shared()
                .readTree(page("/bg/practices/tri-dni-do-izpisvaneto")
                        .select("script[type=application/ld+json]")
                        .html())
                .at("/@graph/0");

        assertThat(data.path("about").findValuesAsString("@type")).contains("Thing", "PeopleAudience");
        assertThat(data.path("about").findValue("suggestedMaxAge").asInt()).isEqualTo(2);
        assertThat(data.path("about").findValuesAsString("audienceType")).contains("много млади родители");
        assertThat(data.path("keywords").findValuesAsString("name")).contains("родилно отделение", "Откъде се знае");
        assertThat(data.path("temporalCoverage").asString()).matches("(20[0-9]{2}|\\.\\.)(/(20[0-9]{2}|\\.\\.))?");
    }

    @Test
    void an_item_with_one_edition_has_one_address_and_no_other_language() {
        var head = page("/bg/news/notes-from-a-peer-visit");

        assertThat(head.select("link[rel=canonical]").attr("href"))
                .isEqualTo(address() + "/en/news/notes-from-a-peer-visit");
        assertThat(head.select("link[hreflang=bg]")).isEmpty();
        assertThat(alternate(head, "x-default")).isEqualTo(address() + "/en/news/notes-from-a-peer-visit");
    }

    @Test
    void what_is_shared_brings_its_title_its_day_and_a_picture_that_is_there() throws Exception {
        for (var path : List.of("/bg", "/en/news", "/bg" + FORUM, "/bg/members/karin-dom")) {
            var head = page(path);
            var picture = head.select("meta[property=og:image]").attr("content");

            assertThat(head.select("meta[property=og:title]").attr("content")).isNotBlank();
            assertThat(head.select("meta[property=og:url]").attr("content")).startsWith(address() + "/");
            assertThat(head.select("meta[property=og:image:alt]").attr("content"))
                    .isNotBlank();
            assertThat(head.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
            assertThat(picture).startsWith(address() + "/pictures/");
            var image = javax.imageio.ImageIO.read(URI.create(picture).toURL());
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
        }
        var article = page("/bg" + FORUM);
        assertThat(article.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(article.select("meta[property=article:published_time]").attr("content"))
                .matches("20[0-9]{2}-.*Z");
    }

    @Test
    void the_first_page_names_the_coalition_its_members_and_how_to_search() {
        var home = page("/bg");
        var graph = JsonMapper.shared()
                .readTree(home.select("script[type=application/ld+json]").html())
                .path("@graph");

        assertThat(graph.get(1).path("name").asString()).isEqualTo("Коалиция „Детство 2025“");
        assertThat(graph.get(1).path("member").size())
                .as("all of the band but the convenor")
                .isEqualTo(home.select(".band li").size() - 1);
        assertThat(graph.get(0).at("/potentialAction/target/urlTemplate").asString())
                .isEqualTo(address() + "/bg/search?q={search_term_string}");
    }

    @Test
    void a_host_that_somebody_names_in_a_request_stands_on_no_page() {
        var page = stranger.get("/en/practices", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");

        assertThat(page.body()).doesNotContain("evil.example");
    }

    @Test
    void what_search_engines_shall_not_keep_tells_them_nothing_more() {
        for (var path : List.of("/bg/search?q=a", "/bg/nowhere", "/sign-in")) {
            var head = Jsoup.parse(stranger.get(path).body());
            assertThat(head.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(head.select("link[rel=canonical], script[type=application/ld+json]"))
                    .isEmpty();
        }
    }

    private Document page(String path) {
        var answer = stranger.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String alternate(Document head, String language) {
        return head.select("link[rel=alternate][hreflang=" + language + "]").attr("href");
    }
}
