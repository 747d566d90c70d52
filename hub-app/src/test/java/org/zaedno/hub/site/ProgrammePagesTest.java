package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** What happens at an event, as strangers and their programs read it. */
class ProgrammePagesTest extends HubTest {
    private static final String BUDGET = "/events/byudzhet-po-myarka";
    private static final String FORUM = "/events/forum-prevention-reintegration-2017";

    private Browser stranger;

    @BeforeEach
    void open() {
        stranger = new Browser(address());
    }

    @AfterEach
    void close() {
        stranger.close();
    }

    @Test
    void points_stand_in_order_side_by_side_where_they_begin_together_and_with_who_speaks() {
        var programme = Jsoup.parse(stranger.get("/en" + BUDGET).body()).selectFirst("#programme");

        assertThat(programme.select("ol.programme > li > p > time").eachText())
                .containsExactly("10:30", "11:00", "12:30", "13:15", "14:15");
        assertThat(programme.select("time").eachAttr("datetime"))
                .allMatch(at -> at.matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d"));
        assertThat(programme.select(".programme-rooms > li h3").eachText())
                .containsExactly("Three families, three budgets", "The same three families, from afar");
        assertThat(programme.select("li.pause h3").eachText()).containsExactly("Lunch");
        assertThat(programme.select(".point-voices li").first().text())
                .isEqualTo("Mila Probna, finance officer, Sample Municipality of Tridab");
    }

    @Test
    void the_forum_of_2017_tells_who_spoke_and_no_hour_that_nobody_wrote_down() {
        var programme = Jsoup.parse(stranger.get("/bg" + FORUM).body()).selectFirst("#programme");

        assertThat(programme.text())
                .contains("Бисер Спиров", "Вера Колешева", "„За нашите деца“ и „Надежда и домове за децата“");
        assertThat(programme.select("time")).isEmpty();
        assertThat(programme.text()).doesNotContainPattern("\\d\\d:\\d\\d");
    }

    @Test
    void what_is_there_what_is_not_and_what_nobody_said_stand_apart_in_words() {
        var access = Jsoup.parse(stranger.get("/bg" + BUDGET).body()).selectFirst("#access");

        assertThat(access.select("dl.access > div").eachText())
                .hasSize(3)
                .satisfies(rows -> assertThat(rows.getFirst()).startsWith("Има").contains("асансьор"))
                .satisfies(rows -> assertThat(rows.get(1)).startsWith("Няма").contains("индукционна примка"))
                .satisfies(rows -> assertThat(rows.getLast()).contains("попитайте организаторите", "тиха стая"));
        assertThat(access.text()).contains("Три дъба", "Втори етаж, с асансьор.");
    }

    @Test
    void an_easy_edition_keeps_its_own_easier_words() {
        var page = Jsoup.parse(stranger.get("/bg/events/moyat-plan-rabotilnitsa?edition=bg-easy")
                .body());

        assertThat(page.select("#programme ol.programme")).isEmpty();
        assertThat(page.selectFirst("#programme").text()).contains("В 11:00 часа има чай и игра.");
    }

    @Test
    void calendars_get_the_programme_as_lines_and_the_place_as_it_was() {
        var calendar = stranger.get("/en" + BUDGET + ".ics").body().replace("\r\n ", "");

        assertThat(calendar)
                .contains(
                        "\\n\\nProgramme\\n10:30–11:00 What it costs not to help: the accounts of Tridab (Main hall): ")
                .contains("\\n12:30–13:15 Lunch\\n")
                .contains("LOCATION:Sample Municipality of Tridab\\, main hall\\, 1 Three Oaks Square\\, Tridab");
    }

    @Test
    void search_engines_get_the_points_with_their_hours_and_who_speaks() {
        var page = Jsoup.parse(stranger.get("/en" + BUDGET).body());

        assertThat(page.select("script[type=application/ld+json]").eachAttr("type"))
                .isNotEmpty();
        assertThat(page.selectFirst("script[type=application/ld+json]").data())
                .contains("\"subEvent\"", "\"What it costs not to help: the accounts of Tridab\"")
                .contains("\"performer\"", "\"Mila Probna\"")
                .doesNotContain("\"Lunch\"");
    }

    @Test
    void the_programme_comes_on_one_sheet() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + "/en" + BUDGET + ".pdf"))
                .build();
        try (var client = HttpClient.newHttpClient();
                var sheet = Loader.loadPDF(client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body())) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s+", " "))
                    .contains("11:00–12:30 Three families, three budgets (Main hall)")
                    .contains("Neda Probna, lawyer", "There is no: hearing loop.");
        }
    }

    @Test
    void whoever_speaks_leads_to_the_event() {
        assertThat(stranger.get("/bg/search?q=" + Browser.encode("Колешева")).body())
                .contains("forum-prevention-reintegration-2017");
        assertThat(stranger.get("/bg/search?q=" + Browser.encode("Неда Пробна")).body())
                .contains("byudzhet-po-myarka");
    }
}
