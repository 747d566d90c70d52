package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;

/** A member's workspace with an author, an editor and somebody from elsewhere, and the desk they work at. */
abstract class Newsroom {
    static final EditionText TEXT = text("Открит урок");

    final Content content = Content.shared();
    final World world = content.world();
    final EditorialDesk desk = content.get(EditorialDesk.class);
    final PublishedShelf shelf = content.get(PublishedShelf.class);
    final WorkspaceId workspace = world.member();
    final Actor.Acting author = world.acting(workspace, Role.AUTHOR);
    final Actor.Acting editor = world.acting(workspace, Role.EDITOR);
    final Actor.Acting elsewhere = world.acting(world.member(), Role.EDITOR);

    static EditionText text(String title) {
        return new EditionText(title, "", "<p>" + title + ": текст</p>");
    }

    OpenItem created(Visibility visibility) {
        return as(author, () -> desk.create(Kind.NEWS, Language.BG, TEXT, visibility, Set.of()));
    }

    /** A news item with a published Bulgarian edition. */
    OpenItem published(Visibility visibility) {
        var id = created(visibility).item().id();
        as(editor, () -> desk.publish(id, Language.BG, 1));
        return open(id);
    }

    OpenItem open(ItemId id) {
        return as(editor, () -> desk.open(id));
    }

    Edition edition(ItemId id, Language language) {
        return open(id).edition(language).orElseThrow();
    }

    int version(ItemId id) {
        return edition(id, Language.BG).version();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }

    boolean withdrawn(Item item) {
        return content.as(Actor.STRANGER, () -> shelf.withdrawn(item.kind(), item.slug()));
    }

    boolean readBy(Actor actor, Item item) {
        return content.as(actor, () -> shelf.find(item.kind(), item.slug(), Language.BG))
                .isPresent();
    }

    void assertRefused(String key, Actor actor, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(actor, work))
                .satisfies(refused -> Assertions.assertThat(refused.key()).isEqualTo(key));
    }
}
