package org.zaedno.content.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.files.FileId;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.safeguarding.Answers.ConsentOf;
import org.zaedno.content.safeguarding.Answers.Naming;
import org.zaedno.content.safeguarding.Answers.Placing;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;

/** A member with an author and an editor, somebody from elsewhere, and whoever watches over the safety of children. */
abstract class AGate {
    static final Content CONTENT = Content.shared();
    static final World WORLD = CONTENT.world();
    static final WorkspaceId OWNER = WORLD.member();
    static final Actor.Acting AUTHOR = WORLD.acting(OWNER, Role.AUTHOR);
    static final Actor.Acting EDITOR = WORLD.acting(OWNER, Role.EDITOR);
    static final Actor.Acting ELSEWHERE = WORLD.acting(WORLD.member(), Role.EDITOR);
    static final Actor.Acting WATCH = watch();

    final EditorialDesk desk = CONTENT.get(EditorialDesk.class);
    final PublishingGate gate = CONTENT.get(PublishingGate.class);
    final ReleaseDesk releases = CONTENT.get(ReleaseDesk.class);

    static Actor.Acting watch() {
        var watch = WORLD.acting(WORLD.member(), Role.AUTHOR);
        WORLD.give(watch.person(), Duty.SAFEGUARDING);
        return watch;
    }

    /** Everything well answered, with consent for another year. */
    static Answers story() {
        return story(ConsentOf.PARENT, Optional.of(LocalDate.now().plusYears(1)));
    }

    static Answers story(ConsentOf consent, Optional<LocalDate> until) {
        return new Answers(
                true,
                Optional.of(Naming.CHANGED),
                Optional.of(Placing.WIDE),
                Optional.of(true),
                Set.of(consent),
                until,
                Optional.of(true),
                Optional.of(false));
    }

    ItemId draft(String body) {
        return as(
                AUTHOR,
                () -> desk.create(Kind.NEWS, Language.BG, text(body), Visibility.PUBLIC, Set.of())
                        .item()
                        .id());
    }

    void write(ItemId item, String body) {
        as(AUTHOR, () -> desk.save(item, Language.BG, text(body), version(item)));
    }

    void publish(ItemId item) {
        as(EDITOR, () -> desk.publish(item, Language.BG, version(item)));
    }

    GateState state(ItemId item) {
        return as(
                EDITOR,
                () -> gate.look(
                        item,
                        Language.BG,
                        desk.open(item).edition(Language.BG).orElseThrow().text()));
    }

    int version(ItemId item) {
        return desk.open(item).edition(Language.BG).orElseThrow().version();
    }

    static EditionText text(String body) {
        return new EditionText("Разказ от дома", "", body);
    }

    /** A picture of the member, in its library. */
    static FileId picture(String shows) {
        var id = FileId.fresh();
        var hash = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        WORLD.sql()
                .sql("""
                        insert into content.file (id, owner, name, type, content, bytes, room, width, height, visibility, shows_child, uploaded_hash)
                        values (?, ?, 'dvor.jpg', 'JPEG', ?, 10, 10, 4, 3, 'PUBLIC', ?, ?)""")
                .params(id.value(), OWNER.value(), hash, shows, hash)
                .update();
        return id;
    }

    static String mention(FileId file) {
        return "<p>В двора.</p><p><a href=\"/files/" + file + "/dvor.jpg\">Снимка</a></p>";
    }

    static boolean gets(Actor actor, FileId file) {
        return CONTENT.as(
                actor,
                () -> CONTENT.sql()
                        .sql("select exists (select from content.file where id = ?)")
                        .param(file.value())
                        .query(Boolean.class)
                        .single());
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return CONTENT.as(actor, work);
    }

    static void as(Actor actor, Runnable work) {
        CONTENT.as(actor, work);
    }

    static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
