package org.zaedno.hub.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.files.Focus;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.Licence;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.files.SomeDocument;
import org.zaedno.content.files.SomePicture;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import org.zaedno.hub.words.Words;

class FileDoorTest extends HubTest {
    private static final String EDITOR = "redaktor.lyastovitsa@proba.example";

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private FileIntake intake;

    @Autowired
    private FileDesk library;

    @Autowired
    private ItemFiles itemFiles;

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private PictureHtml html;

    @Autowired
    private Words words;

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
    void a_public_picture_may_be_kept_an_hour_by_anybody_and_runs_nothing() {
        var picture = cover(Visibility.PUBLIC);

        var answer = stranger.get(picture.address(320));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertGuarded(answer);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var again = stranger.get(picture.address(320), "If-None-Match", header(answer, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void what_a_signed_in_reader_gets_is_asked_for_every_time() {
        var picture = cover(Visibility.WORKSPACE);
        try (var colleague = new Browser(address())) {
            colleague.signIn(EDITOR);
            var answer = colleague.get(picture.address());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache, private");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertGuarded(answer);
        }
    }

    @Test
    void closed_unknown_and_binned_are_the_same_and_kept_by_nobody() {
        var closed = cover(Visibility.WORKSPACE);
        var binned = cover(Visibility.PUBLIC);
        assertThat(stranger.get(binned.address()).statusCode()).isEqualTo(200);
        tenancy.as(editor(), () -> library.bin(binned.id()));

        for (var address : new String[] {
            closed.address(),
            closed.address(320),
            binned.address(),
            binned.address(320),
            "/files/" + FileId.fresh() + "/x.png",
            "/files/no-id/x.png"
        }) {
            var answer = stranger.get(address);

            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(header(answer, "Cache-Control")).as(address).contains("no-store");
        }
    }

    @Test
    void a_document_is_saved_under_its_own_name_and_sent_in_parts_where_asked() {
        var csv = attached("Таблица за 2024.csv", ("a;b\n" + UUID.randomUUID()).getBytes());
        var pdf = attached("наръчник.pdf", SomeDocument.pdf(UUID.randomUUID().toString()));

        var whole = stranger.get(csv.address());
        assertThat(header(whole, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D0%A2%D0%B0");
        assertThat(header(whole, "Content-Type")).isEqualTo("text/csv");
        assertGuarded(whole);

        var part = stranger.get(pdf.address(), "Range", "bytes=0-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("%PDF-");
        assertThat(header(part, "Content-Disposition")).startsWith("inline;");
        assertThat(stranger.get(pdf.address(), "Range", "bytes=99999-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void a_text_is_delivered_with_pictures_in_sizes_and_without_what_the_reader_may_not_have() {
        var open = cover(Visibility.PUBLIC);
        var closed = cover(Visibility.WORKSPACE);
        var text = "<p>Before</p>" + figure(open) + figure(closed) + "<p><a href=\"" + closed.address()
                + "\">the manual</a></p>";

        var forStranger = tenancy.as(Actor.STRANGER, () -> html.of(text, words.in(Language.EN)));
        var forColleague = tenancy.as(editor(), () -> html.of(text, words.in(Language.BG)));

        assertThat(forStranger)
                .contains(
                        "srcset=\"" + open.address(320) + " 320w, " + open.address() + " 400w\"",
                        "width=\"400\" height=\"300\"",
                        "loading=\"lazy\"",
                        "alt=\"A swallow\"",
                        "class=\"focus-x-1 focus-y-8\"",
                        "Caption <small class=\"credit\">By A. Photographer · <a href=\"https://creativecommons.org/licenses/by/4.0/\"",
                        "<p>the manual</p>")
                .doesNotContain(closed.id().toString(), "data-file");
        assertThat(forColleague).contains(closed.address(320), "Автор: A. Photographer");
        assertThat(html.of("<p>a &nbsp; b</p>", words.in(Language.EN))).isEqualTo("<p>a &nbsp; b</p>");
    }

    private static String figure(KeptFile file) {
        return "<figure data-file=\"" + file.id() + "\"><img src=\"" + file.address()
                + "\" alt=\"A swallow\"><figcaption>Caption</figcaption></figure>";
    }

    private static void assertGuarded(HttpResponse<String> answer) {
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private KeptFile attached(String name, byte[] bytes) {
        var file = intake.receive(editor(), name, new ByteArrayInputStream(bytes));
        tenancy.as(editor(), () -> itemFiles.attach(published(Visibility.PUBLIC), file.id()));
        return file;
    }

    private KeptFile cover(Visibility visibility) {
        var picture = SomePicture.drawn(400, 300);
        picture.setRGB(0, 0, UUID.randomUUID().hashCode());
        var file =
                intake.receive(editor(), "Swallow.png", new ByteArrayInputStream(SomePicture.written(picture, "png")));
        return tenancy.as(editor(), () -> {
            var said = new FileWords(
                    new Names("Лястовица", "A swallow"),
                    "A. Photographer",
                    Licence.CC_BY,
                    Visibility.PUBLIC,
                    new Focus(10, 80),
                    Optional.of(ShowsChild.NO));
            var described = library.describe(file.id(), file.name(), said, file.version());
            itemFiles.setCover(published(visibility), file.id());
            return described;
        });
    }

    private ItemId published(Visibility visibility) {
        var text = new EditionText("File " + UUID.randomUUID(), "", "<p>Text</p>");
        var item = desk.create(Kind.NEWS, Language.BG, text, visibility, Set.of())
                .item()
                .id();
        desk.publish(item, Language.BG, 1);
        return item;
    }

    private Actor.Acting editor() {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(EDITOR)))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }
}
