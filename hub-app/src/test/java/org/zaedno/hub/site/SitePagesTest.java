package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** The public site as a stranger meets it. */
class SitePagesTest extends HubTest {
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
    @ValueSource(
            strings = {
                "",
                "/news",
                FORUM,
                "/members",
                "/members/karin-dom",
                "/themes",
                "/themes/reuniting-families",
                "/practices?age=from-3-to-6",
                "/search",
                "/search?q=family"
            })
    void every_page_is_there_in_both_languages_and_leads_to_the_other(String path) {
        var bulgarian = stranger.get("/bg" + path);
        var english = stranger.get("/en" + path);

        assertThat(bulgarian.statusCode()).isEqualTo(200);
        assertThat(bulgarian.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"bg\">", "href=\"/en" + path + "\"");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body()).contains("<html lang=\"en\">", "href=\"/bg" + path + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/bg",
                "/en/news",
                "/bg/search?q=a",
                "/bg/nowhere",
                "/robots.txt",
                "/bg/search/suggestions?q=a"
            })
    void a_stranger_gets_no_cookie_and_the_strict_policy(String path) {
        var answer = stranger.get(path);

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/bg/nowhere|404",
                "/de/news|404",
                "/BG|404",
                "/wp-login.php|404",
                "/error|404",
                "/bg/news/nothing-here|404",
                "/bg/news/UPPER|404",
                "/bg/members/nobody|404",
                "/bg/news?member=nobody|404",
                "/bg/news?page=9999|404",
                "/bg/themes/nothing-here|404",
                "/bg/practices?theme=nothing-here|404",
                "/bg/events?town=atlantida|404",
                "/bg/practices?region=atlantis|400",
                "/bg/practices?age=FROM_18|400",
                "/bg/events?format=both|400",
                "/bg/news?year=19|400",
                "/bg/news?region=atlantis&town=x&year=|200",
                "/bg/practices?age=under-3&evidence=evaluation&region=vidin&year=1901|200",
                "/bg/search?q=a&page=9999|404",
                "/assets/nothing.css|404",
                "/bg/news?page=0|400",
                "/bg/news?page=-1|400",
                "/bg/news?page=99999999|400",
                "/bg/search?q=a&kind=everything|400",
                "/bg/search?q=a&language=de|400",
                "/bg/search?q=a&sort=backwards|400",
                "/bg/search?q=%FF%FE|400",
                "/bg/search?q=%ED%A0%80|400",
                "/bg/search/suggestions?q=%FF|400",
                "/bg/search?q=%00%01%E2%80%AE|200",
                "/bg/news?page=&member=|200",
                "/bg/search?q=a&theme=nothing-here|404",
                "/bg/search?q=a&kind=news&kind=everything|400",
                "/bg/search?q=a&member=lumos&member=nobody|404",
                "/bg/search?q=a&as=guessed|400",
                "/bg/search?q=&kind=&member=&theme=&language=&as=&page=|200",
                "/bg/search?q=a&kind=&kind=news&kind=news&as=typed|200",
                "/bg/search?q=%22%28%2B-%26%7C%21%5B%7B%7E*%3F%3A%5C|200"
            })
    void whatever_is_asked_has_a_clear_answer(String path, int status) {
        var answer = stranger.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 2_000, 10_000})
    void an_endless_question_is_refused_in_words(int length) {
        var answer = stranger.get("/bg/search?q=" + "a".repeat(length));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<html lang=\"bg\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void a_page_is_read_not_written(String method) {
        var answer = stranger.ask(method, "/bg/news", "a=b");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("GET");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void what_was_typed_comes_back_as_text() {
        var body = stranger.get("/bg/search?q=" + Browser.encode("\"><script>alert(1)</script>"))
                .body();

        assertThat(body).doesNotContain("<script>alert").contains("&lt;script>alert");
    }

    @Test
    void an_error_speaks_the_language_of_the_address_or_of_the_browser() {
        assertThat(stranger.get("/en/nowhere", "Accept-Language", "bg").body()).contains("<html lang=\"en\">");
        assertThat(stranger.get("/nowhere", "Accept-Language", "en").body()).contains("<html lang=\"en\">");
        assertThat(stranger.get("/nowhere", "Accept-Language", "bg").body()).contains("<html lang=\"bg\">");
    }

    @Test
    void the_first_page_sends_to_the_readers_language() {
        var answer = stranger.get("/", "Accept-Language", "en-GB");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/en");
        assertThat(header(answer, "Vary")).contains("Accept-Language");
    }

    @Test
    void a_slash_too_many_is_taken_away() {
        var answer = stranger.get("/bg/news/");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(header(answer, "Location")).endsWith("/bg/news");
    }

    @Test
    void who_has_the_page_is_told_so_whether_it_was_kept_or_not() {
        for (var path : new String[] {"/bg/members", "/bg/members", "/bg/search?q=family"}) {
            var tag = header(stranger.get(path), "ETag");

            assertThat(tag).startsWith("W/\"");
            assertThat(stranger.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void pages_travel_gzipped_and_ask_every_time() {
        var answer = stranger.get("/en/members", "Accept-Encoding", "gzip");

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(answer, "Vary"))
                .containsIgnoringCase("Accept-Encoding")
                .containsIgnoringCase("Cookie");
    }

    @Test
    void a_head_request_is_answered_without_the_page() {
        var answer = stranger.ask("HEAD", "/bg/news", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Integer.parseInt(header(answer, "Content-Length"))).isPositive();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void files_under_their_fingerprint_are_kept_for_ever() {
        var page = stranger.get("/bg").body();
        var style = page.replaceAll("(?s).*href=\"(/assets/[^\"]*/site\\.css)\".*", "$1");

        assertThat(header(stranger.get(style), "Cache-Control")).contains("immutable");
        assertThat(header(stranger.get("/assets/site.css"), "Cache-Control")).isEqualTo("public, no-cache");
    }

    @Test
    void a_missing_edition_is_replaced_by_the_one_there_is_with_a_notice() {
        var body = stranger.get("/bg/news/notes-from-a-peer-visit").body();

        assertThat(body)
                .contains("<html lang=\"bg\">", "<h1 lang=\"en\">", "само на английски", "hreflang=\"en\"")
                .contains("rel=\"canonical\" href=\"" + address() + "/en/news/notes-from-a-peer-visit\"")
                .doesNotContain("rel=\"alternate\" hreflang=\"bg\" href");
    }

    @Test
    void everything_invented_says_so_on_its_page() {
        assertThat(stranger.get("/bg/news/parviyat-mesets-u-doma").body()).contains("Измислен пример.");
        assertThat(stranger.get("/en/members/proba-lyastovitsa").body()).contains("An invented sample.");
        assertThat(stranger.get("/bg" + FORUM).body()).doesNotContain("Измислен пример.");
    }

    @Test
    void a_search_finds_inflected_words_and_marks_them() {
        var body = stranger.get("/bg/search?q=" + Browser.encode("семействата")).body();

        assertThat(body).contains("<mark>", "<h2>Вид</h2>").contains("noindex");
    }

    @Test
    void a_search_without_an_answer_shows_the_next_step() {
        var answer = stranger.get("/bg/search?q=xyzzyx&kind=news");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Няма намерено за „xyzzyx“", "href=\"/bg/search?q=xyzzyx\"");
    }

    @Test
    void a_phrase_nobody_wrote_leads_to_its_words_and_says_how_many_there_are() {
        var asked = "/bg/search?q=" + Browser.encode("„родители деца приемна деца“");
        var way = Jsoup.parse(stranger.get(asked).body()).select(".tries a").first();
        var there = Jsoup.parse(stranger.get(way.attr("href")).body());

        assertThat(way.select("span").text()).doesNotContain("„").contains("деца");
        assertThat(there.select(".results-head h2").text())
                .isEqualTo(way.select("b").text() + " резултата");
    }

    @ParameterizedTest
    @CsvSource({"прием,приемна", "priem,приемна", "priemna gri,приемна грижа", "grij,грижа", "fost,foster"})
    void what_is_being_typed_is_completed_in_either_letters(String typed, String completed) {
        assertThat(stranger.get("/bg/search/suggestions?q=" + Browser.encode(typed))
                        .body())
                .contains("\"text\":\"" + completed + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "bg, foster care, en",
        "en, приемна грижа, bg",
        "bg, приемна грижа, bg",
        "bg, priemna grija, bg",
        "en, foster care, en",
    })
    void an_item_is_shown_in_the_language_in_which_it_was_asked_for(String page, String asked, String edition) {
        var answer = stranger.get("/" + page + "/search?q=" + Browser.encode(asked));
        var hits = Jsoup.parse(answer.body()).select(".hit h3 a");

        assertThat(hits).hasSizeGreaterThan(5);
        assertThat(hits.first().attr("href")).startsWith("/" + edition + "/");
        assertThat(hits.eachAttr("href"))
                .filteredOn(address -> address.startsWith("/" + edition + "/"))
                .hasSizeGreaterThan(hits.size() / 2);
    }

    @Test
    void what_is_chosen_is_told_in_words_and_each_number_is_that_of_the_list_it_leads_to() {
        var page = Jsoup.parse(stranger.get("/bg/search?q=" + Browser.encode("деца") + "&kind=news")
                .body());
        var chosen = page.select(".facets [aria-current=true]");
        assertThat(chosen.select(".out-of-sight").text()).contains("избрано");
        assertThat(chosen.attr("href")).doesNotContain("kind=");
        for (var group : page.select(".facets section")) {
            var choice = group.select(".tick:not([aria-current])").first();
            var there = Jsoup.parse(stranger.get(choice.attr("href")).body());
            var tick = there.select(".facets [aria-current=true]:contains(%s)"
                    .formatted(choice.select("> span > span").first().text()));
            assertThat(tick.select("b").text()).isEqualTo(choice.select("b").text());
            if (group.select("[aria-current]").isEmpty())
                assertThat(there.select(".results-head h2").text())
                        .startsWith(choice.select("b").text() + " ");
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
