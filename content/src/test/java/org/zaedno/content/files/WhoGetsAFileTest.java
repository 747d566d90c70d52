package org.zaedno.content.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.WorkspaceType;

/** The rule of every file: its own visibility opens it, and something the reader may read uses it. */
class WhoGetsAFileTest {
    private static final Content CONTENT = Content.shared();
    private static final World WORLD = CONTENT.world();
    private static final WorkspaceId OWNER = WORLD.member();
    private static final Actor.Acting EDITOR = WORLD.acting(OWNER, Role.EDITOR);
    private static final Actor COLLEAGUE = WORLD.acting(OWNER, Role.ORGANISER);
    private static final Actor MEMBER = WORLD.acting(WORLD.member(), Role.EDITOR);
    private static final Actor GUEST = WORLD.acting(WORLD.workspace(WorkspaceType.GUEST), Role.EDITOR);

    private final PublishedFiles published = CONTENT.get(PublishedFiles.class);
    private final ItemFiles itemFiles = CONTENT.get(ItemFiles.class);
    private final FileDesk desk = CONTENT.get(FileDesk.class);
    private final EditorialDesk editorial = CONTENT.get(EditorialDesk.class);

    @ParameterizedTest
    @CsvSource({
        // the file, the item, its edition: who gets the file
        "PUBLIC,    PUBLIC,    PUBLISHED, STRANGER GUEST MEMBER COLLEAGUE",
        "PUBLIC,    PUBLIC,    DRAFT,     COLLEAGUE",
        "PUBLIC,    PUBLIC,    IN_REVIEW, COLLEAGUE",
        "PUBLIC,    PUBLIC,    ARCHIVED,  COLLEAGUE",
        "PUBLIC,    COALITION, PUBLISHED, MEMBER COLLEAGUE",
        "PUBLIC,    WORKSPACE, PUBLISHED, COLLEAGUE",
        "COALITION, PUBLIC,    PUBLISHED, MEMBER COLLEAGUE",
        "COALITION, COALITION, PUBLISHED, MEMBER COLLEAGUE",
        "COALITION, COALITION, DRAFT,     COLLEAGUE",
        "WORKSPACE, PUBLIC,    PUBLISHED, COLLEAGUE"
    })
    void a_file_is_given_to_whom_both_itself_and_what_uses_it_are_open(
            Visibility file, Visibility item, State state, String who) {
        for (var as : FileUse.As.values()) {
            var used = aFile(file);
            use(used, item, state, as);

            assertThat(readers(used)).as("as " + as).containsExactlyInAnyOrder(who.split(" "));
        }
    }

    @Test
    void a_file_that_nothing_uses_is_its_workspaces_alone() {
        assertThat(readers(aFile(Visibility.PUBLIC))).containsExactly("COLLEAGUE");
    }

    @Test
    void a_file_in_the_bin_is_there_for_nobody_outside() {
        var file = aFile(Visibility.PUBLIC);
        use(file, Visibility.PUBLIC, State.PUBLISHED, FileUse.As.TEXT);

        CONTENT.as(EDITOR, () -> desk.bin(file));
        assertThat(readers(file)).containsExactly("COLLEAGUE");

        CONTENT.as(EDITOR, () -> desk.takeOutOfBin(file));
        assertThat(readers(file)).contains("STRANGER");
    }

    @Test
    void a_file_waits_with_the_words_it_stands_in_and_goes_with_them() {
        var first = aFile(Visibility.PUBLIC);
        var second = aFile(Visibility.PUBLIC);
        var item = CONTENT.as(EDITOR, () -> {
            var created = editorial.create(Kind.NEWS, Language.BG, text(first), Visibility.PUBLIC, Set.of());
            return editorial.publish(created.item().id(), Language.BG, 1).item();
        });
        assertThat(readers(first)).contains("STRANGER");

        // the next words are written, and not yet out
        var pending = CONTENT.as(EDITOR, () -> editorial.save(item, Language.BG, text(second), 2));
        assertThat(readers(second)).containsExactly("COLLEAGUE");
        assertThat(CONTENT.as(EDITOR, () -> desk.usedWhere(second, Language.BG)))
                .singleElement()
                .matches(use -> use.item().equals(item) && !use.shown());

        // they come out, and the first picture is not among them
        CONTENT.as(EDITOR, () -> editorial.publish(item, Language.BG, pending.version()));
        assertThat(readers(second)).contains("STRANGER");
        assertThat(readers(first)).containsExactly("COLLEAGUE");
    }

    @Test
    void a_picture_without_words_does_not_come_out() {
        var silent = text(aFile(Visibility.PUBLIC)).body().replace(" alt=\"A swing\"", "");
        var text = new EditionText("Silent", "", silent);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CONTENT.as(EDITOR, () -> {
                    var item = editorial.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of());
                    editorial.publish(item.item().id(), Language.BG, 1);
                }))
                .matches(refusal -> refusal.key().equals("invalid.picture-words"));
    }

    @Test
    void naming_a_file_of_another_workspace_opens_it_to_nobody() {
        var file = aFile(Visibility.PUBLIC);
        var thief = WORLD.member();
        aText(thief, Visibility.PUBLIC, State.PUBLISHED, file);

        assertThat(readers(file)).containsExactly("COLLEAGUE");
    }

    private List<String> readers(FileId file) {
        record Who(String name, Actor actor) {}
        return java.util.stream.Stream.of(
                        new Who("STRANGER", Actor.STRANGER),
                        new Who("GUEST", GUEST),
                        new Who("MEMBER", MEMBER),
                        new Who("COLLEAGUE", COLLEAGUE))
                .filter(who -> gets(who.actor(), file))
                .map(Who::name)
                .toList();
    }

    /** The file and every size of it, or none: a smaller picture is a picture. */
    private boolean gets(Actor actor, FileId id) {
        return CONTENT.as(actor, () -> {
            var found = published.find(id);
            boolean smaller = CONTENT.sql()
                    .sql("select exists (select from content.file_size where file = ?)")
                    .param(id.value())
                    .query(Boolean.class)
                    .single();
            assertThat(smaller).isEqualTo(found.isPresent());
            return found.isPresent();
        });
    }

    private void use(FileId file, Visibility item, State state, FileUse.As as) {
        if (as == FileUse.As.TEXT) {
            aText(OWNER, item, state, file);
            return;
        }
        var used = WORLD.anItem(OWNER)
                .visibleTo(item)
                .edition(Language.BG, state, "uses a file")
                .write();
        CONTENT.as(EDITOR, () -> {
            switch (as) {
                case COVER -> itemFiles.setCover(used, file);
                case SKETCH -> itemFiles.setSketch(used, file);
                case TEXT, ATTACHMENT -> itemFiles.attach(used, file);
            }
        });
    }

    private static ItemId aText(WorkspaceId owner, Visibility visibility, State state, FileId file) {
        return WORLD.anItem(owner)
                .visibleTo(visibility)
                .edition(Language.BG, state, mention(file).replace("\"", "\\\""))
                .write();
    }

    private static EditionText text(FileId file) {
        return new EditionText(
                "With a picture",
                "",
                "<p>Words</p><figure data-file=\"" + file + "\"><img src=\"/files/" + file
                        + "/x.png\" alt=\"A swing\"></figure>");
    }

    private static String mention(FileId file) {
        return "<img src=\"/files/" + file + "/x.jpg\">";
    }

    private FileId aFile(Visibility visibility) {
        var picture = SomePicture.drawn(400, 300);
        picture.setRGB(1, 1, new java.util.Random().nextInt());
        picture.setRGB(2, 1, new java.util.Random().nextInt());
        var file = CONTENT.get(FileIntake.class)
                .receive(EDITOR, "x.png", new ByteArrayInputStream(SomePicture.written(picture, "png")));
        WORLD.sql()
                .sql(
                        "update content.file set visibility = ?, alt_bg = 'x', alt_en = 'x', shows_child = 'NO' where id = ?")
                .params(Arrays.asList(visibility.name(), file.id().value()))
                .update();
        return file.id();
    }
}
