package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.files.Focus;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.Licence;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.files.SomePicture;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
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
import org.zaedno.hub.workspace.SomeEvents;

/** The picture that stands for an item and the files that hang on it, as readers get them. */
class CoverPicturesTest extends HubTest {
    private static final String EDITOR = "redaktor.lyastovitsa@proba.example";

    @Autowired
    private ApplicationContext hub;

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private FileIntake intake;

    @Autowired
    private FileDesk library;

    @Autowired
    private ItemFiles files;

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
    void a_cover_stands_on_the_page_with_its_words_and_in_lists_without_them() {
        var item = published();
        var picture = picture(Visibility.PUBLIC);
        as(() -> files.setCover(item.id(), picture.id()));

        var page = stranger.get("/bg/news/" + item.slug()).body();
        assertThat(page)
                .contains("alt=\"Лястовица над покрив\"", "A. Photographer", "rel=\"license noopener\"")
                .contains(picture.address(640) + " 640w", picture.address() + " 1000w", "focus-x-1", "focus-y-8");
        assertThat(stranger.get("/en/news/" + item.slug()).body()).contains("alt=\"A swallow over a roof\"");
        eventually(() -> cards().contains(picture.address(640) + " 640w"));
        assertThat(cards()).doesNotContain("Лястовица над покрив");

        as(() -> files.clearCover(item.id()));
        eventually(() -> !stranger.get("/bg/news/" + item.slug())
                .body()
                .contains(picture.id().toString()));
    }

    @Test
    void a_sketch_of_the_way_stands_with_place_and_access_and_says_what_it_shows() {
        var event = SomeEvents.in(hub).coming("Скица на пътя");
        var picture = picture(Visibility.PUBLIC);
        as(() -> files.setSketch(event.id(), picture.id()));

        var page = stranger.get("/bg/events/" + event.slug()).body();
        assertThat(page)
                .containsSubsequence("<section id=\"access\"", "alt=\"Лястовица над покрив\"", "A. Photographer");

        as(() -> files.clearSketch(event.id()));
        eventually(() -> !stranger.get("/bg/events/" + event.slug())
                .body()
                .contains(picture.id().toString()));
    }

    @Test
    void files_to_take_home_stand_on_the_page_of_any_kind_with_type_and_size() {
        var item = published();
        var file = notes(Visibility.PUBLIC);
        as(() -> {
            files.attach(item.id(), file.id());
            files.setLanguage(item.id(), file.id(), Optional.of(Language.EN));
        });

        assertThat(stranger.get("/bg/news/" + item.slug()).body())
                .containsSubsequence(file.address(), file.name(), "TXT, 2 КБ", "Английски");
    }

    @Test
    void what_is_closed_is_not_shown_with_a_public_item_but_to_those_who_may_have_it() {
        var item = published();
        var picture = picture(Visibility.WORKSPACE);
        var unanswered = picture(Visibility.PUBLIC, Optional.empty());
        var file = notes(Visibility.COALITION);
        as(() -> {
            files.setCover(item.id(), picture.id());
            files.attach(item.id(), file.id());
            files.attach(item.id(), unanswered.id());
        });

        var page = stranger.get("/bg/news/" + item.slug()).body();
        eventually(() -> cards().contains(item.slug().value()));
        for (var closed : new KeptFile[] {picture, unanswered, file})
            assertThat(page + cards()).doesNotContain(closed.id().toString());
        assertThat(page).contains("<svg class=\"cover\"");
        try (var colleague = new Browser(address())) {
            colleague.signIn(EDITOR);
            assertThat(colleague.get("/bg/news/" + item.slug()).body())
                    .contains(
                            picture.id().toString(),
                            unanswered.id().toString(),
                            file.id().toString());
        }
    }

    @Test
    void a_link_brings_the_picture_along_but_never_one_on_which_a_child_can_be_recognised() {
        var item = published();
        var picture = picture(Visibility.PUBLIC);
        var child = picture(Visibility.PUBLIC, Optional.of(ShowsChild.RECOGNISABLE));
        as(() -> files.setCover(item.id(), picture.id()));

        assertThat(brought(stranger, item)).isEqualTo(address() + picture.address());
        assertThat(stranger.get(brought(stranger, item).substring(address().length()))
                        .statusCode())
                .isEqualTo(200);
        as(() -> files.setCover(item.id(), child.id()));
        try (var colleague = new Browser(address())) {
            colleague.signIn(EDITOR);
            assertThat(colleague.get("/bg/news/" + item.slug()).body())
                    .contains(child.id().toString());
            assertThat(brought(colleague, item)).startsWith(address() + "/pictures/items/" + item.id());
        }
    }

    private String brought(Browser reader, Item item) {
        return Jsoup.parse(reader.get("/bg/news/" + item.slug()).body())
                .select("meta[property=og:image]")
                .attr("content");
    }

    private static void eventually(BooleanSupplier condition) {
        var end = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private String cards() {
        return stranger.get("/bg/news").body();
    }

    private Item published() {
        return tenancy.as(editor(), () -> {
            var text = new EditionText("Cover " + UUID.randomUUID(), "", "<p>Думи</p>");
            var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of())
                    .item();
            desk.publish(item.id(), Language.BG, 1);
            return item;
        });
    }

    private KeptFile picture(Visibility visibility) {
        return picture(visibility, Optional.of(ShowsChild.NO));
    }

    private KeptFile picture(Visibility visibility, Optional<ShowsChild> shows) {
        var drawn = SomePicture.drawn(1000, 600);
        drawn.setRGB(0, 0, UUID.randomUUID().hashCode());
        var file = intake.receive(editor(), "swallow.png", new ByteArrayInputStream(SomePicture.written(drawn, "png")));
        var said = new FileWords(
                new Names("Лястовица над покрив", "A swallow over a roof"),
                "A. Photographer",
                Licence.CC_BY,
                visibility,
                new Focus(10, 80),
                shows);
        return tenancy.as(editor(), () -> library.describe(file.id(), file.name(), said, file.version()));
    }

    private KeptFile notes(Visibility visibility) {
        var words = ("Бележки " + UUID.randomUUID() + "\n").repeat(40);
        var file = intake.receive(
                editor(), "belezhki.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        var said = new FileWords(
                new Names("", ""), "", Licence.ALL_RIGHTS_RESERVED, visibility, Focus.MIDDLE, Optional.empty());
        return tenancy.as(editor(), () -> library.describe(file.id(), file.name(), said, file.version()));
    }

    private void as(Runnable work) {
        tenancy.as(editor(), work);
    }

    private Actor.Acting editor() {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(EDITOR)))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }
}
