package org.zaedno.hub.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import org.zaedno.search.SearchIndex;

/** A hub of its own, whose search engine went away. */
@TestPropertySource(properties = "tested=search-away")
@DirtiesContext
class SearchAwayTest extends HubTest {
    private static final String EDITOR = "redaktor.lyastovitsa@proba.example";

    @Autowired
    private SearchIndex index;

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    void readers_are_told_and_answered_by_titles_within_their_rights() throws Exception {
        index.close();
        var canary = "кана" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        write(canary + " open", Visibility.PUBLIC, true);
        write(canary + " own", Visibility.WORKSPACE, true);
        write(canary + " draft", Visibility.PUBLIC, false);

        try (var stranger = new Browser(address());
                var colleague = new Browser(address())) {
            colleague.signIn(EDITOR);
            var page = "/bg/search?q=" + Browser.encode("приемните семейства");
            var answer = stranger.get(page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
            assertThat(Jsoup.parse(answer.body()).select(".notice").text()).contains("Пълното търсене ще се върне");
            assertThat(new HtmlChecker().check(answer.body())).isEmpty();
            assertThat(Jsoup.parse(answer.body()).select(".hit h3 mark").eachText())
                    .isNotEmpty()
                    .allMatch(word -> word.toLowerCase().startsWith("прием")
                            || word.toLowerCase().startsWith("семей"));
            assertThat(read(stranger, page + "&kind=practice")
                            .select(".hit .kind")
                            .eachText())
                    .isNotEmpty()
                    .containsOnly("Практика");
            var chosen = read(stranger, page + "&kind=practice");
            assertThat(chosen.select(".facets [aria-current=true] b").text())
                    .as("what is chosen is counted as what is found")
                    .isEqualTo(chosen.select(".results-head h2").text().replaceAll("\\D", ""));
            assertThat(stranger.get(page + "&page=99").statusCode()).isEqualTo(404);

            assertThat(read(stranger, "/en/search?q=" + Browser.encode("карин"))
                            .select(".hit .kind")
                            .eachText())
                    .as("members are called in both languages")
                    .contains("Member");

            var hidden = "/bg/search?q=" + Browser.encode(canary);
            assertThat(read(stranger, hidden).select(".hit h3").eachText()).containsOnly(canary + " open");
            assertThat(read(stranger, hidden).select(".results-head h2").text()).isEqualTo("1 резултат");
            assertThat(read(stranger, hidden + "&kind=news").select(".facets b").eachText())
                    .as("nothing hidden is counted")
                    .containsExactly("1");
            assertThat(read(colleague, hidden + "&kind=news")
                            .select(".facets b")
                            .eachText())
                    .containsExactly("2");
            assertThat(read(colleague, hidden).select(".hit h3").eachText())
                    .containsExactlyInAnyOrder(canary + " open", canary + " own");
            assertThat(stranger.get("/bg/search/suggestions?q=" + Browser.encode(canary))
                            .body())
                    .contains(canary + " open")
                    .doesNotContain("own", "draft");

            assertThat(read(stranger, "/en/search?q=zzzzzz").select(".nothing .index a, .nothing .people a"))
                    .as("ways out")
                    .hasSizeGreaterThan(5);
            var health = stranger.get("/health");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"LIMITED\"", "\"search\":\"DOWN\"");
        }
    }

    private static Document read(Browser browser, String path) {
        return Jsoup.parse(browser.get(path).body());
    }

    private void write(String title, Visibility visibility, boolean published) {
        tenancy.as(editor(), () -> {
            var text = new EditionText(title, "", "<p>Текст.</p>");
            var item = desk.create(Kind.NEWS, Language.BG, text, visibility, Set.of())
                    .item();
            if (published) desk.publish(item.id(), Language.BG, 1);
        });
    }

    private Actor.Acting editor() {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(EDITOR)))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }
}
