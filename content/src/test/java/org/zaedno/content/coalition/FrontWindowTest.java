package org.zaedno.content.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.coalition.FrontSeat.Hidden;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;

class FrontWindowTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final FrontWindow window = content.get(FrontWindow.class);
    private final WorkspaceId owner = world.member();
    private final Actor.Acting owning = world.acting(owner, Role.EDITOR);
    private final Actor.Acting duty = world.holding(Duty.FRONT_PAGE);

    @AfterEach
    void empty() {
        world.sql().sql("delete from content.front_seat").update();
    }

    @Test
    void readers_see_what_the_duty_seated_in_its_order() {
        var first = seated(item(), 0);
        var second = seated(item(), 1);
        var third = seated(item(), 0);

        assertThat(shown()).containsExactly(third.item(), first.item(), second.item());
        as(duty, () -> {
            window.move(third.id(), 99);
            window.move(second.id(), -3);
            return true;
        });
        assertThat(shown()).containsExactly(second.item(), first.item(), third.item());
        as(duty, () -> window.takeOut(first.id(), "Стига толкова"));
        assertThat(shown()).containsExactly(second.item(), third.item());
        as(duty, () -> window.seat(first.id(), 1, ""));
        assertThat(shown()).containsExactly(second.item(), first.item(), third.item());
    }

    @Test
    void only_public_things_of_ones_own_are_proposed_and_once() {
        var item = item();
        as(owning, () -> window.propose(item, ""));

        assertRefused("invalid.seat-there", owning, () -> window.propose(item, ""));
        assertRefused("not-allowed.owner", world.acting(world.member(), Role.EDITOR), () -> window.propose(item, ""));
        assertRefused("not-allowed.editor", world.acting(owner, Role.AUTHOR), () -> window.propose(item(), ""));
        var draft = world.anItem(owner).edition(Language.BG, State.DRAFT, "т").write();
        assertRefused("invalid.seat-not-public", owning, () -> window.propose(draft, ""));
        var closed = world.anItem(owner)
                .visibleTo(Visibility.COALITION)
                .edition(Language.BG, State.PUBLISHED, "т")
                .write();
        assertRefused("invalid.seat-not-public", owning, () -> window.propose(closed, ""));
        assertRefused("not-found", owning, () -> window.propose(ItemId.fresh(), ""));
        assertThat(shown()).isEmpty();
    }

    @Test
    void nobody_decides_without_the_duty_and_nothing_is_decided_twice() {
        var seat = as(owning, () -> window.propose(item(), ""));

        for (var other : new Actor[] {owning, world.holding(Duty.THEMES)}) {
            assertRefused("not-allowed.duty-front-page", other, () -> window.seat(seat.id(), 0, ""));
            assertRefused("not-allowed.duty-front-page", other, () -> window.decline(seat.id(), ""));
            assertRefused("not-allowed.duty-front-page", other, () -> window.in(SeatState.PROPOSED, Language.BG));
        }
        assertRefused("not-allowed.sign-in", Actor.STRANGER, () -> window.seat(seat.id(), 0, ""));
        as(duty, () -> window.decline(seat.id(), "Вече имаме сходна"));
        assertRefused("not-allowed.seat-settled", duty, () -> window.decline(seat.id(), ""));
        assertThat(as(owning, () -> window.of(seat.item(), Language.BG)).orElseThrow())
                .extracting(FrontSeat::state, FrontSeat::words)
                .containsExactly(SeatState.DECLINED, "Вече имаме сходна");
        assertThat(as(duty, () -> window.reopen(seat.id())).state()).isEqualTo(SeatState.PROPOSED);
    }

    @Test
    void an_owner_takes_its_item_back_and_may_propose_it_again() {
        var seat = seated(item(), 0);

        as(owning, () -> window.withdraw(seat.id(), ""));

        assertThat(shown()).isEmpty();
        as(owning, () -> window.propose(seat.item(), ""));
        assertRefused("invalid.seat-there", duty, () -> {
            world.sql()
                    .sql("update content.front_seat set state = 'TAKEN_OUT' where id = ?")
                    .param(seat.id().value())
                    .update();
            return window.seat(seat.id(), 0, "");
        });
    }

    @Test
    void a_seated_item_that_is_closed_leaves_the_page_and_is_flagged() {
        var seat = seated(item(), 0);
        var other = seated(item(), 1);
        world.sql()
                .sql("update content.item set visibility = 'WORKSPACE' where id = ?")
                .param(seat.item().value())
                .update();

        assertThat(shown()).containsExactly(other.item());
        assertThat(as(owning, () -> window.shown(9))).containsExactly(other.item());
        assertThat(seats(SeatState.SEATED))
                .extracting(FrontSeat::why, FrontSeat::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of(Hidden.CLOSED), ""),
                        org.assertj.core.groups.Tuple.tuple(Optional.empty(), "Заглавие"));
        world.sql()
                .sql("update content.edition set state = 'DRAFT' where item = ?")
                .param(other.item().value())
                .update();
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_seat_has_a_first_and_a_last_day_and_pages_wait_for_them() {
        var seat = seated(item(), 0);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var soon = now.plus(Duration.ofSeconds(40));

        as(duty, () -> window.show(seat.id(), Optional.of(soon), Optional.of(soon.plusSeconds(60))));
        assertThat(shown()).isEmpty();
        assertThat(nextClockChange()).contains(soon);
        assertThat(seats(SeatState.SEATED)).extracting(FrontSeat::why).containsExactly(Optional.of(Hidden.NOT_YET));

        as(duty, () -> window.show(seat.id(), Optional.of(now.minusSeconds(9)), Optional.of(soon)));
        assertThat(shown()).containsExactly(seat.item());
        assertThat(nextClockChange()).contains(soon);

        as(duty, () -> window.show(seat.id(), Optional.empty(), Optional.of(now.minusSeconds(1))));
        assertThat(shown()).isEmpty();
        assertThat(seats(SeatState.SEATED)).extracting(FrontSeat::why).containsExactly(Optional.of(Hidden.NO_MORE));
        assertRefused("invalid.seat-dates", duty, () -> window.show(seat.id(), Optional.of(now), Optional.of(now)));
    }

    @Test
    void seats_given_and_moved_at_once_all_find_a_place_of_their_own() {
        var proposals = IntStream.range(0, 6)
                .mapToObj(number -> as(owning, () -> window.propose(item(), "")))
                .toList();

        var answers = AtOnce.all(proposals.stream()
                .map(proposal -> (Callable<?>) () -> as(duty, () -> window.seat(proposal.id(), 0, "")))
                .toList());
        AtOnce.all(proposals.stream()
                .map(proposal -> (Callable<?>) () -> as(duty, () -> {
                    window.move(proposal.id(), 3);
                    return true;
                }))
                .toList());

        assertThat(answers).allMatch(FrontSeat.class::isInstance);
        assertThat(shown()).hasSize(6).doesNotHaveDuplicates();
        assertThat(world.sql()
                        .sql("select position from content.front_seat where state = 'SEATED' order by position")
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(1, 2, 3, 4, 5, 6));
    }

    @Test
    void of_two_who_decide_at_once_one_does() {
        var seat = as(owning, () -> window.propose(item(), ""));

        var answers = AtOnce.all(List.<Callable<?>>of(
                () -> as(duty, () -> window.decline(seat.id(), "")),
                () -> as(duty, () -> window.decline(seat.id(), ""))));

        assertThat(answers).filteredOn(FrontSeat.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Refusal.class::isInstance).hasSize(1);
    }

    @Test
    void the_database_alone_lets_no_owner_take_a_seat() {
        var seat = as(owning, () -> window.propose(item(), ""));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        owning,
                        () -> content.sql()
                                .sql("update content.front_seat set state = 'SEATED', position = 1 where id = ?")
                                .param(seat.id().value())
                                .update()));
        assertThat(as(
                        world.acting(world.member(), Role.values()),
                        () -> content.sql()
                                .sql("update content.front_seat set state = 'WITHDRAWN' where id = ?")
                                .param(seat.id().value())
                                .update()))
                .isZero();
    }

    private ItemId item() {
        return world.anItem(owner)
                .edition(Language.BG, State.PUBLISHED, "Заглавие")
                .write();
    }

    private FrontSeat seated(ItemId item, int place) {
        var proposed = as(owning, () -> window.propose(item, ""));
        return as(duty, () -> window.seat(proposed.id(), place, ""));
    }

    private List<ItemId> shown() {
        return as(Actor.STRANGER, () -> window.shown(9));
    }

    private List<FrontSeat> seats(SeatState state) {
        return as(duty, () -> window.in(state, Language.BG));
    }

    private Optional<Instant> nextClockChange() {
        return as(Actor.STRANGER, content.get(PublishedShelf.class)::nextClockChange);
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
