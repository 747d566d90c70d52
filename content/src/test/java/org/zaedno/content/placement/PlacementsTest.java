package org.zaedno.content.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zaedno.content.placement.PlacementState.ACCEPTED;
import static org.zaedno.content.placement.PlacementState.DECLINED;
import static org.zaedno.content.placement.PlacementState.OPEN;
import static org.zaedno.content.placement.PlacementState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.WorkspaceType;

/** Two workspaces and an item of the first: who may say what, and what it opens. */
class PlacementsTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final Placements placements = content.get(Placements.class);
    private final WorkspaceId owner = world.member();
    private final WorkspaceId host = world.workspace(WorkspaceType.GUEST);
    private final Actor.Acting owning = world.acting(owner, Role.EDITOR);
    private final Actor.Acting hosting = world.acting(host, Role.COORDINATOR);
    private final ItemId closed = item(Visibility.WORKSPACE);
    private final ItemId open = item(Visibility.PUBLIC);

    @Test
    void what_both_sides_agreed_to_is_read_by_the_host_and_no_more_once_it_is_withdrawn() {
        assertThat(readBy(hosting, closed)).isFalse();
        var offer = as(owning, () -> placements.offer(closed, host, " За вашите  хора "));
        assertThat(readBy(hosting, closed)).isFalse();

        var agreed = as(hosting, () -> placements.accept(offer.id(), "Благодарим"));
        assertThat(agreed.state()).isEqualTo(ACCEPTED);
        assertThat(agreed.began().words()).isEqualTo("За вашите хора");
        assertThat(agreed.last().words()).isEqualTo("Благодарим");
        assertThat(agreed.last().side()).isEqualTo(host);
        assertThat(readBy(hosting, closed)).isTrue();
        assertThat(readBy(world.acting(host, Role.AUTHOR), closed)).isTrue();
        assertThat(readBy(world.acting(world.member(), Role.EDITOR), closed)).isFalse();
        assertThat(readBy(Actor.STRANGER, closed)).isFalse();

        as(owning, () -> placements.withdraw(offer.id(), ""));
        assertThat(readBy(hosting, closed)).isFalse();
    }

    @Test
    void the_host_is_told_the_title_of_what_it_is_offered_and_not_of_what_was_withdrawn() {
        var offer = as(owning, () -> placements.offer(closed, host, ""));

        assertThat(mine(hosting).getFirst().title()).isEqualTo("Заглавие");
        as(owning, () -> placements.withdraw(offer.id(), ""));

        assertThat(mine(hosting).getFirst().title()).isEmpty();
        assertThat(mine(owning).getFirst().title()).isEqualTo("Заглавие");
    }

    @Test
    void a_host_asks_only_for_what_it_reads_where_it_stands() {
        var request = as(hosting, () -> placements.ask(open, "Може ли?"));
        var agreed = as(owning, () -> placements.accept(request.id(), ""));

        assertThat(agreed.direction()).isEqualTo(Direction.ASKED);
        assertRefused("not-found", hosting, () -> placements.ask(closed, ""));
        assertRefused("not-found", hosting, () -> placements.ask(item(Visibility.COALITION), ""));
        assertRefused("not-found", hosting, () -> placements.ask(draft(), ""));
        var member = world.acting(world.member(), Role.EDITOR);
        assertThat(as(member, () -> placements.ask(item(Visibility.COALITION), ""))
                        .state())
                .isEqualTo(OPEN);
    }

    @Test
    void who_belongs_to_both_sides_cannot_ask_the_guest_into_what_only_the_other_may_read() {
        var both = world.person(owner, Role.EDITOR);
        world.join(both, host, Role.EDITOR);

        assertRefused("not-found", new Actor.Acting(both, host), () -> placements.ask(closed, ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUTHOR", "ORGANISER"})
    void who_does_not_publish_speaks_for_neither_side(Role role) {
        var offer = as(owning, () -> placements.offer(open, host, ""));

        assertRefused("not-allowed.editor", world.acting(owner, role), () -> placements.offer(closed, host, ""));
        assertRefused("not-allowed.editor", world.acting(host, role), () -> placements.accept(offer.id(), ""));
        assertRefused("not-allowed.editor", world.acting(host, role), () -> placements.ask(closed, ""));
        assertThat(as(world.acting(host, role), () -> placements.movesOpenToMe(offer)))
                .isEmpty();
    }

    @Test
    void only_the_side_that_was_spoken_to_answers() {
        var offer = as(owning, () -> placements.offer(open, host, ""));

        assertRefused("not-allowed.placement-other-side", owning, () -> placements.accept(offer.id(), ""));
        assertRefused("not-allowed.placement-other-side", owning, () -> placements.decline(offer.id(), ""));
        assertRefused("not-allowed.placement-other-side", hosting, () -> placements.withdraw(offer.id(), ""));
        var third = world.acting(world.member(), Role.EDITOR);
        assertRefused("not-found", third, () -> placements.accept(offer.id(), ""));
        assertThat(as(owning, () -> placements.movesOpenToMe(offer))).containsExactly(Move.WITHDRAW);
        assertThat(as(hosting, () -> placements.movesOpenToMe(offer)))
                .containsExactlyInAnyOrder(Move.ACCEPT, Move.DECLINE);
    }

    @Test
    void what_cannot_be_offered_is_refused_with_the_reason() {
        assertRefused("invalid.placement-unpublished", owning, () -> placements.offer(draft(), host, ""));
        assertRefused("invalid.placement-at-home", owning, () -> placements.offer(open, owner, ""));
        assertRefused("invalid.placement-at-home", owning, () -> placements.ask(open, ""));
        assertRefused("not-found", owning, () -> placements.offer(open, WorkspaceId.fresh(), ""));
        assertRefused("not-allowed.owner", hosting, () -> placements.offer(open, world.member(), ""));
        assertRefused("not-found", hosting, () -> placements.offer(closed, world.member(), ""));
        assertRefused(
                "invalid.words-long", owning, () -> placements.offer(open, host, "д".repeat(Placements.WORDS_MAX + 1)));
    }

    @Test
    void an_item_stands_or_waits_once_at_a_host_and_may_be_offered_again_after_a_no() {
        var offer = as(owning, () -> placements.offer(open, host, ""));
        assertRefused("invalid.placement-there", owning, () -> placements.offer(open, host, ""));
        assertRefused("invalid.placement-there", hosting, () -> placements.ask(open, ""));

        as(hosting, () -> placements.decline(offer.id(), "Не е за нас"));

        assertThat(as(owning, () -> placements.offer(open, host, "")).state()).isEqualTo(OPEN);
        assertRefused("not-allowed.placement-settled", hosting, () -> placements.accept(offer.id(), ""));
    }

    @Test
    void ones_own_last_word_can_be_taken_back_and_nobody_elses() {
        var offer = as(owning, () -> placements.offer(closed, host, ""));
        as(hosting, () -> placements.decline(offer.id(), ""));
        assertRefused("not-allowed.placement-undo", owning, () -> placements.undo(offer.id()));
        assertThat(as(hosting, () -> placements.undo(offer.id())).state()).isEqualTo(OPEN);

        as(hosting, () -> placements.accept(offer.id(), ""));
        as(owning, () -> placements.withdraw(offer.id(), ""));
        assertRefused("not-allowed.placement-undo", hosting, () -> placements.undo(offer.id()));
        assertThat(as(owning, () -> placements.undo(offer.id())).state()).isEqualTo(ACCEPTED);
        assertThat(readBy(hosting, closed)).isTrue();

        world.sql()
                .sql("update content.placement_step set at = at - interval '11 minutes' where placement = ?")
                .param(offer.id().value())
                .update();
        assertRefused("not-allowed.placement-undo", owning, () -> placements.undo(offer.id()));
    }

    @Test
    void of_several_who_accept_at_once_one_does() {
        var offer = as(owning, () -> placements.offer(closed, host, ""));

        var answers = AtOnce.times(6, () -> as(hosting, () -> placements.accept(offer.id(), "")));

        assertThat(answers).filteredOn(Placement.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(NotAllowed.class::isInstance).hasSize(5);
        assertThat(steps(offer.id())).containsExactly(OPEN, ACCEPTED);
    }

    @Test
    void whoever_is_first_when_one_accepts_and_the_other_withdraws_the_end_is_withdrawn_or_agreed_never_both() {
        for (int round = 0; round < 8; round++) {
            var item = item(Visibility.WORKSPACE);
            var offer = as(owning, () -> placements.offer(item, host, ""));

            List<Callable<?>> both = List.of(
                    () -> as(hosting, () -> placements.accept(offer.id(), "")),
                    () -> as(owning, () -> placements.withdraw(offer.id(), "")));
            AtOnce.all(both);

            assertThat(steps(offer.id())).isIn(List.of(OPEN, WITHDRAWN), List.of(OPEN, ACCEPTED, WITHDRAWN));
            assertThat(readBy(hosting, item)).isFalse();
        }
    }

    @Test
    void of_several_offers_of_one_item_at_once_one_stands() {
        var answers = AtOnce.times(5, () -> as(owning, () -> placements.offer(open, host, "")));

        assertThat(answers).filteredOn(Placement.class::isInstance).hasSize(1);
    }

    @Test
    void lists_hold_what_concerns_the_workspace_and_count_what_waits_for_it() {
        long before = as(hosting, placements::waitingForUs);
        var offer = as(owning, () -> placements.offer(open, host, ""));

        assertThat(as(hosting, placements::waitingForUs)).isEqualTo(before + 1);
        assertThat(as(owning, placements::waitingForUs)).isZero();
        assertThat(mine(owning)).extracting(Placement::id).containsExactly(offer.id());
        assertThat(mine(world.acting(world.member(), Role.EDITOR))).isEmpty();
        as(hosting, () -> placements.decline(offer.id(), ""));
        assertThat(mine(owning)).extracting(Placement::state).containsExactly(DECLINED);
        world.sql()
                .sql("update content.placement set changed_at = changed_at - interval '31 days' where id = ?")
                .param(offer.id().value())
                .update();
        assertThat(mine(owning)).isEmpty();
    }

    @Test
    void one_can_choose_from_ones_own_published_items_and_from_what_others_show_openly() {
        var word = "Избор" + world.theme().value();
        var own = world.anItem(owner)
                .visibleTo(Visibility.WORKSPACE)
                .edition(Language.BG, State.PUBLISHED, word)
                .write();
        var theirs =
                world.anItem(host).edition(Language.BG, State.PUBLISHED, word).write();
        world.anItem(owner).edition(Language.BG, State.DRAFT, word).write();
        world.anItem(host)
                .visibleTo(Visibility.WORKSPACE)
                .edition(Language.BG, State.PUBLISHED, word)
                .write();

        as(owning, () -> {
            assertThat(placements.offerable(word.toLowerCase(), Language.BG, 0, 10))
                    .extracting(PlaceableItem::id)
                    .containsExactly(own);
            assertThat(placements.askable(word, Language.BG, 0, 10))
                    .extracting(PlaceableItem::id)
                    .containsExactly(theirs);
            placements.ask(theirs, "");
            assertThat(placements.askable(word, Language.BG, 0, 10)).isEmpty();
            assertThat(placements.askable("100%_", Language.BG, 0, 10)).isEmpty();
            return true;
        });
    }

    @Test
    void the_database_alone_lets_no_host_say_yes_for_the_owner() {
        var request = as(hosting, () -> placements.ask(open, ""));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        hosting,
                        () -> content.sql()
                                .sql("update content.placement set state = 'ACCEPTED' where id = ?")
                                .param(request.id().value())
                                .update()));
        as(owning, () -> placements.decline(request.id(), ""));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        hosting,
                        () -> content.sql()
                                .sql("update content.placement set state = 'ACCEPTED' where id = ?")
                                .param(request.id().value())
                                .update()));
    }

    @Test
    void the_database_alone_keeps_third_workspaces_out() {
        as(owning, () -> placements.offer(closed, host, "само за вас"));
        var third = world.acting(world.member(), Role.values());

        as(third, () -> {
            assertThat(count("placement where item = ?", closed)).isZero();
            assertThat(content.sql()
                            .sql("select count(*) from content.placement_step where words = 'само за вас'")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(content.sql()
                            .sql("select count(*) from content.offered_item(?, '{bg}')")
                            .param(closed.value())
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(content.sql()
                            .sql("update content.placement set state = 'WITHDRAWN' where item = ?")
                            .param(closed.value())
                            .update())
                    .isZero();
            return true;
        });
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        third,
                        () -> content.sql()
                                .sql("""
                                insert into content.placement (id, owner, item, host, direction, state, changed_at)
                                values (gen_random_uuid(), ?, ?, ?, 'ASKED', 'OPEN', now())""")
                                .params(
                                        owner.value(),
                                        closed.value(),
                                        ((Actor.Acting) third).workspace().value())
                                .update()));
    }

    @Test
    void every_yes_and_every_end_of_one_is_told_to_the_index() {
        var offer = as(owning, () -> placements.offer(closed, host, ""));
        long before = changes();
        as(hosting, () -> placements.accept(offer.id(), ""));
        assertThat(changes()).isEqualTo(before + 1);

        as(hosting, () -> placements.withdraw(offer.id(), ""));

        assertThat(changes()).isEqualTo(before + 2);
        assertThat(content.as(
                        new Actor.SystemJob(org.zaedno.content.tenancy.JobName.INDEXING),
                        () -> content.get(PlacedItems.class).hosts(Set.of(closed))))
                .isEmpty();
    }

    private ItemId item(Visibility visibility) {
        return world.anItem(owner)
                .visibleTo(visibility)
                .edition(Language.BG, State.PUBLISHED, "Заглавие")
                .edition(Language.EN, State.DRAFT, "Draft")
                .write();
    }

    private ItemId draft() {
        return world.anItem(owner).edition(Language.BG, State.DRAFT, "Чернова").write();
    }

    private boolean readBy(Actor actor, ItemId item) {
        return !as(actor, () -> content.get(PublishedShelf.class).readable(List.of(item)))
                .isEmpty();
    }

    private List<Placement> mine(Actor actor) {
        return as(actor, () -> placements.mine(Language.BG));
    }

    private List<PlacementState> steps(PlacementId id) {
        return world
                .sql()
                .sql("select state from content.placement_step where placement = ? order by no")
                .param(id.value())
                .query(String.class)
                .list()
                .stream()
                .map(PlacementState::valueOf)
                .toList();
    }

    private long changes() {
        return world.sql()
                .sql("select count(*) from content.change where subject = ?")
                .param(closed.value())
                .query(Long.class)
                .single();
    }

    private long count(String from, ItemId item) {
        return content.sql()
                .sql("select count(*) from content." + from)
                .param(item.value())
                .query(Long.class)
                .single();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }

    private void assertRefused(String key, Actor actor, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(actor, work))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
