package org.zaedno.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;

class FileRetentionTest {
    private static final Content CONTENT = Content.shared();
    private static final World WORLD = CONTENT.world();
    private static final Actor RETENTION = new Actor.SystemJob(JobName.RETENTION);

    private final Actor.Acting editor = WORLD.acting(WORLD.member(), Role.EDITOR);
    private final FileRetention retention = CONTENT.get(FileRetention.class);
    private final FileStore store = CONTENT.get(FileStore.class);
    private final FileDesk desk = CONTENT.get(FileDesk.class);
    private final ItemFiles itemFiles = CONTENT.get(ItemFiles.class);
    private final EditorialDesk texts = CONTENT.get(EditorialDesk.class);

    @Test
    void what_has_lain_in_the_bin_long_enough_goes_with_its_bytes_and_nothing_else() {
        var old = inBin(aPicture(), 61);
        var young = inBin(aPicture(), 59);
        var kept = aPicture();

        round();

        assertThat(isThere(old)).isFalse();
        assertThat(bytes(old)).allMatch(name -> !store.find(name).exists());
        for (var file : List.of(young, kept)) {
            assertThat(isThere(file)).isTrue();
            assertThat(bytes(file)).allMatch(name -> store.find(name).exists());
        }
        assertThat(WORLD.sql()
                        .sql("select job from content.activity where subject = ? and what = 'FILE_PURGED'")
                        .param(old.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("RETENTION");
    }

    @Test
    void what_a_text_or_an_earlier_revision_or_an_item_still_names_stays() {
        var inText = aPicture();
        var inPast = aPicture();
        var hanging = aPicture();
        CONTENT.as(editor, () -> {
            var item = create(mention(inText) + mention(inPast));
            texts.save(item, Language.BG, new EditionText("Заглавие", "", mention(inText)), 1);
            itemFiles.attach(create("<p>Текст</p>"), hanging.id());
        });
        for (var file : List.of(inText, inPast, hanging)) inBin(file, 90);

        round();

        assertThat(List.of(inText, inPast, hanging)).allMatch(this::isThere);
        assertThat(bytes(inPast)).allMatch(name -> store.find(name).exists());
    }

    @Test
    void bytes_that_another_workspace_shares_stay() {
        var elsewhere = WORLD.acting(WORLD.member(), Role.EDITOR);
        var same = SomePicture.png(33, 44);
        var ours = inBin(received(editor, same), 61);
        var theirs = received(elsewhere, same);

        round();

        assertThat(isThere(ours)).isFalse();
        assertThat(bytes(theirs)).isNotEmpty().allMatch(name -> store.find(name).exists());
    }

    @Test
    void bytes_whose_row_was_never_written_are_swept() {
        var orphan = Received.hash("nobody names this".getBytes());
        store.put(orphan, "nobody names this".getBytes());

        round();

        assertThat(store.find(orphan).exists()).isFalse();
    }

    @Test
    void what_is_brought_again_while_it_is_swept_has_its_bytes() {
        var document = SomeDocument.pdf(UUID.randomUUID().toString());
        inBin(received(editor, document), 61);
        var work = new ArrayList<Callable<Object>>();
        for (int n = 0; n < 4; n++) {
            work.add(() -> {
                round();
                return "swept";
            });
            work.add(() -> received(WORLD.acting(WORLD.member(), Role.AUTHOR), document));
        }

        var brought = AtOnce.all(work).stream()
                .filter(KeptFile.class::isInstance)
                .map(KeptFile.class::cast)
                .toList();

        assertThat(brought)
                .hasSize(4)
                .allMatch(file -> store.find(file.content()).exists());
    }

    private void round() {
        CONTENT.as(RETENTION, retention::emptyBin);
        retention.inLots(lot -> CONTENT.as(RETENTION, () -> retention.sweep(lot)));
    }

    private KeptFile aPicture() {
        var picture = SomePicture.drawn(400, 300);
        picture.setRGB(0, 0, UUID.randomUUID().hashCode());
        picture.setRGB(9, 0, UUID.randomUUID().hashCode());
        return received(editor, SomePicture.written(picture, "png"));
    }

    private KeptFile received(Actor.Acting by, byte[] bytes) {
        return CONTENT.get(FileIntake.class).receive(by, "файл", new ByteArrayInputStream(bytes));
    }

    private KeptFile inBin(KeptFile file, int days) {
        CONTENT.as(editor, () -> desk.bin(file.id()));
        WORLD.sql()
                .sql("update content.file set binned_at = now() - make_interval(days => ?) where id = ?")
                .params(days, file.id().value())
                .update();
        return file;
    }

    private boolean isThere(KeptFile file) {
        return WORLD.sql()
                .sql("select exists (select from content.file where id = ?)")
                .param(file.id().value())
                .query(Boolean.class)
                .single();
    }

    private static List<ContentHash> bytes(KeptFile file) {
        return List.of(file.content());
    }

    private org.zaedno.content.publication.ItemId create(String body) {
        return texts.create(Kind.NEWS, Language.BG, new EditionText("Заглавие", "", body), Visibility.PUBLIC, Set.of())
                .item()
                .id();
    }

    private static String mention(KeptFile file) {
        return "<figure data-file=\"" + file.id() + "\"><img src=\"" + file.address() + "\" alt=\"Път\"></figure>";
    }
}
