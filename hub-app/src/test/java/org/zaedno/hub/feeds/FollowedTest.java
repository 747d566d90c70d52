package org.zaedno.hub.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import tools.jackson.databind.json.JsonMapper;

/** What programs follow, each format read by a parser of others. */
class FollowedTest extends HubTest {
    private static final String COMING = "/events/sled-osemnadeset-den-na-otvoreniya-razgovor";
    private static final String SAMPLE = "/news/parviyat-mesets-u-doma";

    @Autowired
    private Sitemap map;

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
    @CsvSource({
        "bg, ''",
        "en, ''",
        "bg, /news",
        "en, /practices",
        "bg, /events",
        "en, /resources",
        "bg, /members/proba-lyastovitsa",
        "en, /themes/reuniting-families"
    })
    void a_feed_tells_the_newest_with_whose_they_are_and_where(String language, String page) throws Exception {
        var feed = feed("/" + language + page + "/feed.atom");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getUri()).isEqualTo("tag:localhost,2025:" + language + page);
        assertThat(feed.getLinks())
                .anySatisfy(link -> {
                    assertThat(link.getRel()).isEqualTo("self");
                    assertThat(link.getHref()).isEqualTo(address() + "/" + language + page + "/feed.atom");
                })
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo(address() + "/" + language + page));
        assertThat(feed.getEntries()).hasSizeLessThanOrEqualTo(30).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("tag:localhost,2025:item/");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getAuthor()).isNotBlank();
            assertThat(entry.getLink()).startsWith(address() + "/");
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(entry.getUpdatedDate()).isNotNull();
        });
        assertThat(feed.getEntries().stream()
                        .map(entry -> entry.getPublishedDate().toInstant())
                        .toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void a_narrowed_list_is_followed_as_it_is_narrowed_and_not_at_all_by_what_no_feed_knows() throws Exception {
        var page = Jsoup.parse(stranger.get("/bg/practices?theme=reuniting-families&member=proba-lyastovitsa")
                .body());
        var followed = page.select(".results-head .sort a").attr("href");
        var feed = feed(followed);

        assertThat(followed).isEqualTo("/bg/practices/feed.atom?theme=reuniting-families&member=proba-lyastovitsa");
        assertThat(feed.getEntries().stream()
                        .map(entry -> entry.getLink().substring(address().length())))
                .containsExactlyInAnyOrderElementsOf(
                        page.select("ul.cards h3 a").eachAttr("href"))
                .isNotEmpty();
        assertThat(feed.getLinks())
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo(address() + followed));
        var one = Jsoup.parse(
                stranger.get("/bg/practices?theme=reuniting-families").body());
        assertThat(one.select("link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly(
                        address() + "/bg/practices/feed.atom?theme=reuniting-families", address() + "/bg/feed.atom");
        var byAge = Jsoup.parse(stranger.get("/bg/practices?theme=reuniting-families&age=under-3")
                .body());
        assertThat(byAge.select(".results-head .sort a, link[href*=practices/feed]"))
                .isEmpty();
    }

    @Test
    void older_entries_are_on_the_next_pages_of_a_feed_each_once() throws Exception {
        var met = new ArrayList<String>();
        var path = "/bg/feed.atom";
        while (!path.isEmpty()) {
            var feed = feed(path);
            assertThat(feed.getEntries()).isNotEmpty().hasSizeLessThanOrEqualTo(30);
            feed.getEntries().forEach(entry -> met.add(entry.getUri()));
            path = leads(feed, "next");
            assertThat(leads(feed, "previous").isEmpty()).isEqualTo(met.size() <= 30);
        }
        assertThat(met).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(stranger.get("/bg/feed.atom?page=99").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/bg/feed.atom?page=0").statusCode()).isEqualTo(400);
    }

    private String leads(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel().equals(relation))
                .map(link -> link.getHref().substring(address().length()))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_feed_says_of_what_is_invented_that_it_is() throws Exception {
        var entries = feed("/bg/members/proba-lyastovitsa/feed.atom").getEntries();

        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(entry.getDescription().getValue()).startsWith("Измислен пример."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bg/events.ics",
                "/en/events.ics",
                "/bg/members/proba-lyastovitsa/events.ics",
                "/en/themes/reuniting-families/events.ics",
                "/bg" + COMING + ".ics"
            })
    void a_calendar_is_read_by_two_programs_alike(String path) throws Exception {
        var text = stranger.get(path).body();
        var one = Biweekly.parse(text).first();
        var other = new CalendarBuilder().build(new StringReader(text));

        assertThat(one.validate(ICalVersion.V2_0).isEmpty())
                .as(one.validate(ICalVersion.V2_0).toString())
                .isTrue();
        assertThatCode(other::validate).doesNotThrowAnyException();
        assertThat(text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        assertThat(one.getEvents())
                .allSatisfy(event -> assertThat(event.getLastModified().getValue())
                        .isEqualTo(event.getDateTimeStamp().getValue()));
        assertThat(text).contains("\r\n").doesNotContain("�", "sreshta.proba.example");
        assertThat(other.getComponents().stream()
                        .map(event ->
                                event.getRequiredProperty(Property.SUMMARY).getValue()))
                .containsExactlyElementsOf(one.getEvents().stream()
                        .map(event -> event.getSummary().getValue())
                        .toList());
    }

    @Test
    void an_event_has_one_name_everywhere_and_the_hour_of_its_page() {
        var alone = Biweekly.parse(stranger.get("/bg" + COMING + ".ics").body()).first();
        var english =
                Biweekly.parse(stranger.get("/en" + COMING + ".ics").body()).first();
        var data = Jsoup.parse(stranger.get("/bg" + COMING).body())
                .select("script[type=application/ld+json]")
                .html();

        assertThat(alone.getEvents()).hasSize(1);
        var event = alone.getEvents().getFirst();
        assertThat(event.getUid().getValue())
                .isEqualTo(english.getEvents().getFirst().getUid().getValue());
        assertThat(event.getUrl().getValue()).isEqualTo(address() + "/bg" + COMING);
        assertThat(event.getSummary().getValue()).endsWith(" (пример)");
        var starts =
                JsonMapper.shared().readTree(data).at("/@graph/0/startDate").asString();
        assertThat(starts).matches(".*T10:00:00\\+0[23]:00");
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(java.time.OffsetDateTime.parse(starts).toInstant());
    }

    @Test
    void the_map_of_the_site_leads_to_every_page_in_both_languages_and_nowhere_else() throws Exception {
        var bytes = stranger.get("/sitemap.xml").body().getBytes(StandardCharsets.UTF_8);
        var parser = new SiteMapParser(true, false);
        parser.enableExtension(Extension.LINKS);
        var map = (SiteMap) parser.parseSiteMap(
                bytes, URI.create(address() + "/sitemap.xml").toURL());
        var addresses = map.getSiteMapUrls().stream()
                .map(SiteMapURL::getUrl)
                .map(Object::toString)
                .toList();

        assertThat(map.isProcessed()).isTrue();
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .contains(
                        address() + "/bg",
                        address() + "/en/events",
                        address() + "/bg" + SAMPLE,
                        address() + "/en/members/karin-dom",
                        address() + "/en/news/notes-from-a-peer-visit",
                        address() + "/bg/about")
                .doesNotContain(address() + "/bg/news/notes-from-a-peer-visit")
                .noneMatch(one -> one.contains("/search") || one.contains("/space") || one.contains("?"));
        var sample = map.getSiteMapUrls().stream()
                .filter(url -> url.getUrl().toString().equals(address() + "/bg" + SAMPLE))
                .findFirst()
                .orElseThrow();
        assertThat(sample.getLastModified()).isNotNull();
        assertThat(sample.getAttributesForExtension(Extension.LINKS)).hasSize(2);
        for (var one : List.of(addresses.getFirst(), addresses.getLast()))
            assertThat(stranger.get(one.substring(address().length())).statusCode())
                    .isEqualTo(200);
    }

    @Test
    void a_map_that_is_too_large_comes_in_parts_that_are_the_whole() throws Exception {
        var whole = tenancy.as(Actor.STRANGER, () -> map.whole(Sitemap.PART));
        var small = tenancy.as(Actor.STRANGER, () -> map.whole(5));
        var index = (SiteMapIndex) new SiteMapParser(true, false)
                .parseSiteMap(small, URI.create(address() + "/sitemap.xml").toURL());
        var parts = index.getSitemaps().size();

        assertThat(parts).isGreaterThan(2);
        var together = new ArrayList<String>();
        for (int number = 1; number <= parts; number++) {
            int which = number;
            together.addAll(addresses(tenancy.as(Actor.STRANGER, () -> map.part(which, 5))));
        }
        assertThat(together).containsExactlyElementsOf(addresses(whole));
        assertThat(index.getSitemaps().iterator().next().getUrl()).hasToString(address() + "/sitemap-1.xml");
    }

    private List<String> addresses(byte[] part) throws Exception {
        var parsed = (SiteMap) new SiteMapParser(true, false)
                .parseSiteMap(part, URI.create(address() + "/sitemap.xml").toURL());
        return parsed.getSiteMapUrls().stream()
                .map(url -> url.getUrl().toString())
                .toList();
    }

    @Test
    void robots_walk_through_pages_and_not_through_combinations() {
        var text = stranger.get("/robots.txt").body().getBytes(StandardCharsets.UTF_8);
        var rules = new SimpleRobotRulesParser()
                .parseContent(address() + "/robots.txt", text, "text/plain", Set.of("anybot"));

        assertThat(rules.getSitemaps()).containsExactly(address() + "/sitemap.xml");
        assertThat(List.of(
                        "/bg",
                        "/en/news/x",
                        "/bg/news?page=2",
                        "/bg/news?member=a",
                        "/bg/feed.atom",
                        "/files/1/a.jpg",
                        "/assets/a/site.css"))
                .allMatch(path -> rules.isAllowed(address() + path));
        assertThat(List.of(
                        "/bg/search?q=a",
                        "/bg/practices?age=a&page=2",
                        "/bg/practices?page=2&age=a",
                        "/space/x",
                        "/r/secret",
                        "/preview/1/bg",
                        "/bg/events/x/register"))
                .noneMatch(path -> rules.isAllowed(address() + path));
    }

    @Test
    void a_browser_learns_how_to_search_and_what_a_word_could_become() throws Exception {
        var description = xml(stranger.get("/opensearch-bg.xml").body());
        var urls = description.getElementsByTagName("Url");

        assertThat(description.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
        assertThat(description.getElementsByTagName("ShortName").item(0).getTextContent())
                .hasSizeLessThanOrEqualTo(16);
        assertThat(urls.item(0).getAttributes().getNamedItem("template").getNodeValue())
                .isEqualTo(address() + "/bg/search?q={searchTerms}");
        var answer = JsonMapper.shared()
                .readTree(stranger.get("/bg/search/completions?q=" + Browser.encode("сем"))
                        .body());
        assertThat(answer.get(0).asString()).isEqualTo("сем");
        assertThat(answer.get(1).isArray()).isTrue();
    }

    @Test
    void another_site_gets_a_card_without_script_in_either_format() throws Exception {
        var url = Browser.encode(address() + "/bg" + SAMPLE + "?utm_source=x");
        var answer = stranger.get("/oembed?url=" + url);
        var json = JsonMapper.shared().readTree(answer.body());
        var xml = xml(stranger.get("/oembed?format=xml&url=" + url).body());
        var html = Jsoup.parseBodyFragment(json.path("html").asString());

        assertThat(json.path("version").asString()).isEqualTo("1.0");
        assertThat(json.path("type").asString()).isEqualTo("rich");
        assertThat(json.path("width").isInt() && json.path("height").isInt()).isTrue();
        assertThat(stranger.get(json.path("thumbnail_url")
                                .asString()
                                .substring(address().length()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(xml.getElementsByTagName("html").item(0).getTextContent())
                .isEqualTo(json.path("html").asString());
        assertThat(html.select("a").attr("href")).isEqualTo(address() + "/bg" + SAMPLE);
        assertThat(html.text()).contains("Измислен пример.");
        assertThat(html.select("script, iframe, style, [style]")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(JsonMapper.shared()
                        .readTree(
                                stranger.get("/oembed?maxwidth=300&url=" + url).body())
                        .path("width")
                        .asInt())
                .isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({
        "/oembed, 400",
        "/oembed?url=, 404",
        "/oembed?url=https://other.example/bg/news/x, 404",
        "/oembed?url=HERE/bg/news/no-such-news, 404",
        "/oembed?url=HERE/bg/search, 404",
        "/oembed?url=HERE/bg/news/parviyat-mesets-u-doma&format=yaml, 501",
        "/oembed?url=HERE/bg/news/parviyat-mesets-u-doma&maxwidth=0, 400",
        "/oembed?url=HERE/bg/news/parviyat-mesets-u-doma&maxwidth=wide, 400",
        "/bg/news/nothing.ics, 404",
        "/bg/events/UPPER.ics, 404",
        "/bg/members/feed.atom, 404",
        "/bg/pages/feed.atom, 404",
        "/de/feed.atom, 404",
        "/bg/members/nobody/events.ics, 404",
        "/sitemap-0.xml, 404",
        "/sitemap-2.xml, 404",
        "/pictures/items/nothing/bg-AAAAAAAAAAAAAAAA.png, 404",
        "/pictures/site/other/bg-AAAAAAAAAAAAAAAA.png, 404",
        "/pictures/site/home/de-AAAAAAAAAAAAAAAA.png, 404"
    })
    void whatever_is_asked_has_a_clear_answer(String path, int status) {
        assertThat(stranger.get(path.replace("HERE", address())).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bg/feed.atom", "/en/events.ics", "/sitemap.xml", "/opensearch-en.xml"})
    void who_has_it_is_told_so_and_it_travels_gzipped(String path) {
        var answer = stranger.get(path, "Accept-Encoding", "gzip");
        var tag = header(answer, "ETag");

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(stranger.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        var head = stranger.ask("HEAD", path, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Type")).isEqualTo(header(answer, "Content-Type"));
    }

    private SyndFeed feed(String path) throws Exception {
        var answer = stranger.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    private static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
