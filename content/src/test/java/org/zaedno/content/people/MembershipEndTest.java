package org.zaedno.content.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;

/** How a membership ends: nothing is left behind, and it can be undone. */
class MembershipEndTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final PeopleDesk desk = content.get(PeopleDesk.class);
    private final WorkspaceId workspace = world.member();
    private final Actor.Acting coordinator = world.acting(workspace, Role.COORDINATOR);
    private final Actor.Acting editor = world.acting(workspace, Role.EDITOR, Role.AUTHOR);

    @Test
    void whose_membership_ended_has_no_right_and_no_duty_from_their_next_transaction_on() {
        world.give(editor.person(), Duty.THEMES);

        content.as(coordinator, () -> desk.end(editor.person()));

        assertThat(content.as(editor, () -> content.tenancy().roles())).isEmpty();
        assertThat(content.as(editor, () -> content.tenancy().reader())).satisfies(reader -> {
            assertThat(reader.workspaces()).isEmpty();
            assertThat(reader.coalition()).isFalse();
            assertThat(reader.duties()).isEmpty();
        });
        assertThat(content.as(editor, desk::myMemberships)).isEmpty();
    }

    @Test
    void an_ending_is_undone_with_the_roles_held_before() {
        content.as(coordinator, () -> desk.end(editor.person()));
        content.as(coordinator, () -> desk.bringBack(editor.person()));

        assertThat(content.as(editor, () -> content.tenancy().roles())).isEqualTo(Set.of("EDITOR", "AUTHOR"));
        content.as(coordinator, () -> desk.bringBack(editor.person()));
    }

    @Test
    void an_ending_is_undone_within_the_hour_only_and_never_for_who_was_no_colleague() {
        content.as(coordinator, () -> desk.end(editor.person()));
        world.sql()
                .sql("update content.former_membership set ended_at = now() - interval '61 minutes' where person = ?")
                .param(editor.person().value())
                .update();

        assertRefused(NotFound.class, coordinator, () -> desk.bringBack(editor.person()));
        assertRefused(NotFound.class, coordinator, () -> desk.bringBack(world.person()));
        assertRefused(NotAllowed.class, world.acting(workspace, Role.EDITOR), () -> desk.bringBack(editor.person()));
    }

    @Test
    void only_a_coordinator_ends_the_membership_of_others_and_only_in_their_own_workspace() {
        var elsewhere = world.acting(world.member(), Role.COORDINATOR);

        assertRefused(NotAllowed.class, editor, () -> desk.end(coordinator.person()));
        assertRefused(NotFound.class, elsewhere, () -> desk.end(editor.person()));
        assertRefused(NotFound.class, coordinator, () -> desk.end(PersonId.fresh()));
    }

    @Test
    void everybody_may_leave_but_the_last_coordinator() {
        content.as(editor, () -> desk.leave(workspace));

        assertThat(content.as(editor, desk::myMemberships)).isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> content.as(coordinator, () -> desk.leave(workspace)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("not-allowed.last-coordinator"));
    }

    @Test
    void of_two_coordinators_who_leave_at_once_one_stays() {
        var second = world.acting(workspace, Role.COORDINATOR);

        var answers = AtOnce.all(
                List.of(() -> content.as(coordinator, () -> leave()), () -> content.as(second, () -> leave())));

        assertThat(answers).filteredOn(NotAllowed.class::isInstance).hasSize(1);
    }

    private String leave() {
        desk.leave(workspace);
        return "left";
    }

    private void assertRefused(Class<? extends Refusal> refusal, Actor actor, Runnable work) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> content.as(actor, work));
    }
}
