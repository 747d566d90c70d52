package org.zaedno.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;

class BinTest extends Newsroom {
    private final Bin bin = content.get(Bin.class);

    @Test
    void what_is_binned_is_gone_for_readers_and_as_it_was_when_taken_out() {
        var item = published(Visibility.PUBLIC).item();

        var binned = as(editor, () -> bin.putIn(item.id(), item.version()));
        assertThat(readBy(Actor.STRANGER, item)).isFalse();
        assertThat(readBy(author, item)).isFalse();
        assertThat(withdrawn(item)).isTrue();

        as(editor, () -> bin.takeOut(item.id(), binned.version()));
        assertThat(readBy(Actor.STRANGER, item)).isTrue();
        assertThat(withdrawn(item)).isFalse();
    }

    @Test
    void who_may_not_take_a_text_from_readers_may_not_bin_it() {
        var item = published(Visibility.PUBLIC).item();

        assertRefused("not-allowed.editor", author, () -> bin.putIn(item.id(), item.version()));
    }

    @Test
    void what_lies_in_the_bin_is_not_worked_on() {
        var item = created(Visibility.PUBLIC).item();
        as(author, () -> bin.putIn(item.id(), item.version()));

        assertRefused("not-allowed.binned", author, () -> desk.save(item.id(), Language.BG, text("Друго"), 1));
        assertRefused("not-allowed.binned", editor, () -> desk.publish(item.id(), Language.BG, 1));
        assertRefused(
                "not-allowed.binned",
                author,
                () -> desk.settle(item.id(), Visibility.COALITION, Set.of(), item.version() + 1));
    }

    @Test
    void only_a_coordinator_purges_and_only_out_of_the_bin() {
        var item = published(Visibility.PUBLIC).item();
        var coordinator = world.acting(workspace, Role.COORDINATOR);
        assertRefused("not-allowed.not-binned", coordinator, () -> purged(item));

        var binned = as(editor, () -> bin.putIn(item.id(), item.version()));
        assertRefused("not-allowed.coordinator", editor, () -> purged(binned));

        as(coordinator, () -> purged(binned));
        assertThat(rows(item.id())).isZero();
        assertThat(withdrawn(item)).as("the address stays gone").isTrue();
        assertThat(created(Visibility.PUBLIC).item().slug())
                .as("and leads to no other text")
                .isNotEqualTo(item.slug());
    }

    @Test
    void the_hub_empties_the_bin_of_what_has_lain_there_long_enough_and_nothing_else() {
        var old = created(Visibility.PUBLIC).item();
        var fresh = created(Visibility.PUBLIC).item();
        var kept = created(Visibility.PUBLIC).item();
        as(author, () -> bin.putIn(old.id(), old.version()));
        as(author, () -> bin.putIn(fresh.id(), fresh.version()));
        world.sql()
                .sql("update content.item set binned_at = now() - interval '61 days' where id = ?")
                .param(old.id().value())
                .update();

        content.as(
                new Actor.SystemJob(JobName.RETENTION),
                () -> content.get(Retention.class).emptyBin());

        assertThat(rows(old.id())).isZero();
        assertThat(rows(fresh.id())).isEqualTo(1);
        assertThat(rows(kept.id())).isEqualTo(1);
    }

    private boolean purged(Item item) {
        bin.purge(item.id(), item.version());
        return true;
    }

    private int rows(ItemId id) {
        return world.sql()
                .sql("select count(*) from content.item where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
