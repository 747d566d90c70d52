package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** The page of one item and what can be taken away of it. */
class StoryTest extends HubTest {
    private static final String EDITOR = "redaktor.lyastovitsa@proba.example";
    /** In seconds: a change is findable within one. */
    private static final int PATIENCE = 15;

    @Autowired
    private EditorialDesk desk;

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

    @Test
    void a_long_text_has_contents_that_lead_to_its_headings() {
        var body =
                "<h2>Първи ден</h2><p>А</p><h3>Сутрин</h3><p>Б</p><h2>Втори ден</h2><p>В</p><h2>Трети ден</h2><p>Г</p>";

        var page = stranger.get(address(published(Kind.NEWS, Map.of("body", body), Visibility.PUBLIC)))
                .body();

        for (var id : new String[] {"body-parvi-den", "body-sutrin", "body-vtori-den"})
            assertThat(page).containsOnlyOnce("href=\"#" + id + "\"").containsOnlyOnce(" id=\"" + id + "\"");
    }

    @Test
    void steps_and_lessons_are_told_by_name_and_whom_to_write_to_is_one_press_away() {
        var page = stranger.get(address(practice("канарче", Visibility.PUBLIC))).body();

        assertThat(page)
                .contains("<strong class=\"name\">Първо.</strong>", "<strong>важно</strong>")
                .contains("href=\"mailto:ekip@proba.example\"", "href=\"#contact\"", "CC BY 4.0");
    }

    @Test
    void what_is_near_is_shown_only_to_who_may_read_it() {
        var word = "дума" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var here = practice(word, Visibility.PUBLIC);
        var near = practice(word, Visibility.PUBLIC);
        var closed = practice(word, Visibility.COALITION);

        try (var colleague = new Browser(address())) {
            colleague.signIn(EDITOR);
            var mine = until(colleague, address(here), page -> page.contains(address(closed)));
            assertThat(mine).contains(address(near));
        }
        practice("друго", Visibility.PUBLIC); // what strangers read is made anew, with an index that knows all three
        var theirs = until(stranger, address(here), page -> page.contains(address(near)));

        assertThat(theirs)
                .doesNotContain(address(closed), closed.slug().value())
                .containsOnlyOnce("href=\"" + address(here) + ".pdf\"");
        assertThat(theirs.substring(theirs.indexOf("class=\"related\""))).doesNotContain(address(here) + "\"");
    }

    @Test
    void a_practice_comes_on_one_sheet_to_who_may_read_it() throws IOException, InterruptedException {
        var open = practice("щъркел", Visibility.PUBLIC);
        var closed = practice("щъркел", Visibility.COALITION);

        var sheet = bytes(address(open) + ".pdf", "");

        assertThat(sheet.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var read = Loader.loadPDF(sheet.body())) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(read))
                    .contains("щъркел", "Какво не се получи", "Пробна фондация „Лястовица“", address(open));
        }
        assertThat(bytes(
                                address(open) + ".pdf",
                                sheet.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .as("kept like a page")
                .isEqualTo(304);
        assertThat(bytes(address(closed) + ".pdf", "").statusCode()).isEqualTo(404);
        try (var colleague = new Browser(address())) {
            colleague.signIn(EDITOR);
            var theirs = colleague.get(address(closed) + ".pdf");
            assertThat(theirs.statusCode()).isEqualTo(200);
            assertThat(theirs.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        }
    }

    @Test
    void a_citation_is_for_people_and_for_programs() {
        var item = practice("цитат", Visibility.PUBLIC);

        assertThat(stranger.get(address(item)).body())
                .contains("Пробна фондация „Лястовица“. Practice", "[онлайн]. Заедно, ", "Достъпно на:");
        assertThat(stranger.get(address(item) + ".bib").body())
                .startsWith("@misc{" + item.slug())
                .contains("author = {{Пробна фондация „Лястовица“}}", "url = {", address(item) + "}");
        assertThat(stranger.get(address(item) + ".ris").body())
                .startsWith("TY  - ELEC\r\nAU  - Пробна фондация „Лястовица“\r\n")
                .endsWith("ER  - \r\n");
        assertThat(stranger.get("/bg/resources/zakon-za-zakrila-na-deteto.ris").body())
                .startsWith("TY  - STAT\r\n");
        assertThat(stranger.get("/bg/news/x.bib").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> bytes(String path, String known) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path));
        if (!known.isEmpty()) request.header("If-None-Match", known);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String until(Browser reader, String path, Predicate<String> wished) {
        var end = Instant.now().plusSeconds(PATIENCE);
        while (true) {
            var page = reader.get(path).body();
            if (wished.test(page)) return page;
            assertThat(Instant.now()).as(path).isBefore(end);
        }
    }

    private Item practice(String word, Visibility visibility) {
        return published(
                Kind.PRACTICE,
                Map.of(
                        "problem", "<p>Тук пише " + word + " и още " + word + ".</p>",
                        "approach", "<ol><li><strong>Първо.</strong> А</li><li><strong>важно</strong> е</li></ol>",
                        "failures", "<p>Не стана.</p>",
                        "contact", "<p>Екип, ekip@proba.example</p>"),
                visibility);
    }

    private Item published(Kind kind, Map<String, String> sections, Visibility visibility) {
        return as(() -> {
            var text = new EditionText("Practice " + UUID.randomUUID(), "", sections);
            var item =
                    desk.create(kind, Language.BG, text, visibility, Set.of()).item();
            desk.publish(item.id(), Language.BG, 1);
            return item;
        });
    }

    private <T> T as(Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(EDITOR)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }

    private static String address(Item item) {
        return "/bg" + Section.of(item.kind()).orElseThrow().path + "/" + item.slug();
    }
}
