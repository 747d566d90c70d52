package org.zaedno.content.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.coalition.CoalitionPages.CoalitionPage;
import org.zaedno.content.coalition.CoalitionPages.ShownPage;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.WorkspaceType;

class CoalitionPagesTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final CoalitionPages pages = content.get(CoalitionPages.class);
    private final EditorialDesk desk = content.get(EditorialDesk.class);
    private final WorkspaceId convenor = convenor();

    @Test
    void who_holds_the_front_page_duty_becomes_an_editor_of_the_pages_and_publishes_one() {
        var duty = world.holding(Duty.FRONT_PAGE);
        var there = new Actor.Acting(duty.person(), convenor);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> content.as(there, () -> page(Visibility.PUBLIC)));

        assertThat(content.as(duty, pages::join)).isTrue();
        assertThat(content.as(duty, pages::join)).isTrue();
        var item = content.as(there, () -> page(Visibility.PUBLIC));

        assertThat(content.as(duty, () -> pages.all(Language.EN)))
                .extracting(CoalitionPage::id)
                .contains(item.id());
        assertThat(content.as(Actor.STRANGER, () -> pages.shown(Language.EN, 100)))
                .extracting(ShownPage::slug)
                .contains(item.slug().value());
        assertThat(roles(duty)).isEqualTo("EDITOR");
    }

    @Test
    void nobody_else_does() {
        for (var other : new Actor.Acting[] {world.holding(Duty.THEMES), world.acting(world.member(), Role.values())}) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> content.as(other, pages::join));
            assertThat(content.as(
                            other,
                            () -> content.sql()
                                    .sql("select content.join_convenor()")
                                    .query(Boolean.class)
                                    .single()))
                    .isFalse();
        }
    }

    @Test
    void what_is_not_public_is_shown_at_the_foot_to_nobody() {
        var editor = world.acting(convenor, Role.EDITOR);
        var closed = content.as(editor, () -> page(Visibility.COALITION));

        for (var reader : new Actor[] {Actor.STRANGER, editor})
            assertThat(content.as(reader, () -> pages.shown(Language.BG, 100)))
                    .extracting(ShownPage::slug)
                    .doesNotContain(closed.slug().value());
    }

    private Item page(Visibility visibility) {
        var text = new EditionText("За нас " + UUID.randomUUID(), "", "<p>Кои сме.</p>");
        var item =
                desk.create(Kind.PAGE, Language.BG, text, visibility, Set.of()).item();
        desk.publish(item.id(), Language.BG, 1);
        return item;
    }

    /** The first one, as the hub has only one. */
    private WorkspaceId convenor() {
        return world.sql()
                .sql("select id from content.workspace where type = 'CONVENOR' order by joined limit 1")
                .query(UUID.class)
                .optional()
                .map(WorkspaceId::new)
                .orElseGet(() -> world.workspace(WorkspaceType.CONVENOR));
    }

    private String roles(Actor.Acting of) {
        return world.sql()
                .sql("select array_to_string(roles, ',') from content.membership where person = ? and workspace = ?")
                .params(of.person().value(), convenor.value())
                .query(String.class)
                .single();
    }
}
