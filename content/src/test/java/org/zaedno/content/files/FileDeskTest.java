package org.zaedno.content.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.WorkspaceId;

class FileDeskTest {
    private static final Content CONTENT = Content.shared();
    private static final World WORLD = CONTENT.world();

    private final WorkspaceId workspace = WORLD.member();
    private final Actor.Acting author = WORLD.acting(workspace, Role.AUTHOR);
    private final Actor.Acting editor = WORLD.acting(workspace, Role.EDITOR);
    private final FileDesk desk = CONTENT.get(FileDesk.class);
    private final ItemFiles itemFiles = CONTENT.get(ItemFiles.class);

    @Test
    void what_is_said_about_a_file_is_kept_and_the_second_who_says_it_is_told() {
        var file = aPicture();
        var words = new FileWords(
                new Names(" Две деца\nрисуват. ", "Two children draw."),
                "Фотограф",
                Licence.CC_BY,
                Visibility.COALITION,
                new Focus(20, 80),
                Optional.of(ShowsChild.NOT_RECOGNISABLE));

        var described = CONTENT.as(author, () -> desk.describe(file.id(), "рисунка.exe", words, file.version()));

        assertThat(described.words()).isEqualTo(words);
        assertThat(described.words().alt().bg()).isEqualTo("Две деца рисуват.");
        assertThat(described.name()).isEqualTo("рисунка.png");
        assertThat(described.isReadyForReaders()).isTrue();
        assertThat(file.isReadyForReaders()).isFalse();
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> CONTENT.as(
                        editor, () -> desk.describe(file.id(), file.name(), FileWords.none(), file.version())));
    }

    @Test
    void a_licence_that_asks_for_a_name_is_not_kept_without_one() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new FileWords(
                        new Names("", ""), " ", Licence.CC_BY_SA, Visibility.PUBLIC, Focus.MIDDLE, Optional.empty()))
                .matches(refusal -> refusal.key().equals("invalid.file-credit-missing"));
    }

    @Test
    void the_library_is_searched_by_name_text_and_credit_and_parted_by_family_and_bin() {
        var picture = aPicture();
        var manual = aDocument("Наръчник 100%.pdf");
        CONTENT.as(author, () -> desk.bin(aDocument("стар.pdf").id()));

        assertThat(names(Optional.empty(), Optional.empty(), false)).containsExactly(manual.name(), picture.name());
        assertThat(names(Optional.of("НАРЪЧ"), Optional.empty(), false)).containsExactly(manual.name());
        assertThat(names(Optional.of("0%"), Optional.empty(), false)).containsExactly(manual.name());
        assertThat(names(Optional.empty(), Optional.of(FileFilter.Family.PICTURE), false))
                .containsExactly(picture.name());
        assertThat(names(Optional.empty(), Optional.empty(), true)).containsExactly("стар.pdf");
    }

    @Test
    void what_readers_see_is_touched_only_by_those_who_publish_and_pages_hear_of_it() {
        var file = aPicture();
        var item = published();
        CONTENT.as(editor, () -> {
            desk.describe(file.id(), file.name(), withAlt(), file.version());
            itemFiles.setCover(item, file.id());
        });
        long told = told(item);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> CONTENT.as(author, () -> desk.bin(file.id())))
                .matches(refusal -> refusal.key().equals("not-allowed.editor"));
        CONTENT.as(editor, () -> desk.bin(file.id()));

        assertThat(told(item)).isEqualTo(told + 1);
        assertThat(CONTENT.as(editor, () -> itemFiles.cover(item))).isEmpty();
        assertThat(CONTENT.as(editor, () -> desk.usedWhere(file.id(), Language.BG)))
                .singleElement()
                .matches(use -> use.as() == FileUse.As.COVER && use.shown());
    }

    @Test
    void a_cover_is_one_picture_with_its_words() {
        var item = published();
        var first = aPicture();
        var second = aPicture();
        var document = aDocument("a.pdf").id();

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CONTENT.as(editor, () -> itemFiles.setCover(item, first.id())))
                .matches(refusal -> refusal.key().equals("invalid.file-words"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CONTENT.as(editor, () -> itemFiles.setCover(item, document)))
                .matches(refusal -> refusal.key().equals("invalid.file-no-picture"));

        CONTENT.as(editor, () -> {
            for (var file : List.of(first, second)) {
                desk.describe(file.id(), file.name(), withAlt(), file.version());
                itemFiles.setCover(item, file.id());
            }
        });
        assertThat(CONTENT.as(Actor.STRANGER, () -> itemCover(item))).contains(second.id());

        var shown = CONTENT.as(editor, () -> desk.open(second.id()));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CONTENT.as(
                        editor, () -> desk.describe(shown.id(), shown.name(), FileWords.none(), shown.version())))
                .matches(refusal -> refusal.key().equals("invalid.file-words"));

        CONTENT.as(editor, () -> itemFiles.clearCover(item));
        assertThat(CONTENT.as(Actor.STRANGER, () -> itemCover(item))).isEmpty();
    }

    @Test
    void attachments_keep_their_order_and_their_language() {
        var item = published();
        var a = aDocument("a.pdf").id();
        var b = aDocument("b.pdf").id();
        var c = aDocument("c.pdf").id();

        CONTENT.as(editor, () -> {
            for (var file : List.of(a, b, c, a)) itemFiles.attach(item, file);
            itemFiles.order(item, List.of(c, a));
            itemFiles.setLanguage(item, b, Optional.of(Language.EN));
            itemFiles.detach(item, a);
        });

        assertThat(CONTENT.as(
                        Actor.STRANGER, () -> CONTENT.get(PublishedFiles.class).attachments(item)))
                .extracting(attachment -> attachment.file().id(), Attachment::language)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(c, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(b, Optional.of(Language.EN)));
    }

    @Test
    void only_ones_own_files_hang_on_ones_own_items() {
        var other = WORLD.acting(WORLD.member(), Role.EDITOR);
        var theirs = CONTENT.get(FileIntake.class)
                .receive(other, "t.pdf", new ByteArrayInputStream(SomeDocument.pdf("theirs")));
        var item = published();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> CONTENT.as(editor, () -> itemFiles.attach(item, theirs.id())));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> CONTENT.as(other, () -> itemFiles.attach(item, theirs.id())))
                .matches(refusal -> refusal.key().equals("not-allowed.owner"));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> CONTENT.as(author, () -> itemFiles.clearCover(item)))
                .matches(refusal -> refusal.key().equals("not-allowed.editor"));
    }

    private Optional<FileId> itemCover(ItemId item) {
        return CONTENT.get(PublishedFiles.class).cover(item).map(KeptFile::id);
    }

    private ItemId published() {
        return WORLD.anItem(workspace)
                .edition(Language.BG, State.PUBLISHED, "published")
                .write();
    }

    private List<String> names(Optional<String> text, Optional<FileFilter.Family> family, boolean binned) {
        return CONTENT.as(author, () -> desk.list(new FileFilter(text, family, binned), 0, 50)).stream()
                .map(KeptFile::name)
                .toList();
    }

    private static FileWords withAlt() {
        return new FileWords(
                new Names("Път", "A road"),
                "",
                Licence.ALL_RIGHTS_RESERVED,
                Visibility.PUBLIC,
                Focus.MIDDLE,
                Optional.of(ShowsChild.NO));
    }

    private static long told(ItemId item) {
        return WORLD.sql()
                .sql("select count(*) from content.change where subject = ? and what = 'ITEM'")
                .param(item.value())
                .query(Long.class)
                .single();
    }

    private KeptFile aPicture() {
        var picture = SomePicture.drawn(40, 30);
        picture.setRGB(1, 1, new java.util.Random().nextInt());
        picture.setRGB(2, 1, new java.util.Random().nextInt());
        return CONTENT.get(FileIntake.class)
                .receive(author, "снимка.png", new ByteArrayInputStream(SomePicture.written(picture, "png")));
    }

    private KeptFile aDocument(String name) {
        return CONTENT.get(FileIntake.class)
                .receive(author, name, new ByteArrayInputStream(SomeDocument.pdf(name + workspace)));
    }
}
