package org.zaedno.content.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;

class PeopleDeskTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final PeopleDesk desk = content.get(PeopleDesk.class);
    private final WorkspaceId workspace = world.member();
    private final Actor.Acting coordinator = world.acting(workspace, Role.COORDINATOR);

    @Test
    void a_workspace_sees_its_own_people_and_not_those_of_another() {
        var author = world.person(workspace, Role.AUTHOR);
        var elsewhere = world.member();
        world.person(elsewhere, Role.EDITOR);

        content.as(coordinator, () -> {
            assertThat(desk.colleagues(workspace))
                    .extracting(Colleague::id)
                    .containsExactlyInAnyOrder(coordinator.person(), author);
            assertThat(desk.colleagues(elsewhere)).isEmpty();
        });
        assertThat(content.as(Actor.STRANGER, () -> desk.colleagues(workspace))).isEmpty();
    }

    @Test
    void a_person_knows_themselves_and_their_memberships_oldest_workspace_first() {
        var second = world.member();
        world.join(coordinator.person(), second, Role.AUTHOR, Role.EDITOR);

        content.as(coordinator, () -> {
            assertThat(desk.me().id()).isEqualTo(coordinator.person());
            assertThat(desk.myMemberships())
                    .containsExactly(
                            new Membership(workspace, Set.of(Role.COORDINATOR)),
                            new Membership(second, Set.of(Role.AUTHOR, Role.EDITOR)));
        });
    }

    @Test
    void a_stranger_is_nobody() {
        assertRefused("not-allowed.sign-in", Actor.STRANGER, desk::me);
        assertThat(content.as(Actor.STRANGER, desk::myMemberships)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void only_a_coordinator_gives_roles(Role role) {
        var actor = world.acting(workspace, role);

        assertRefused("not-allowed.coordinator", actor, () -> desk.setRoles(actor.person(), Set.of(Role.COORDINATOR)));
    }

    @Test
    void a_coordinator_of_one_workspace_gives_no_roles_in_another() {
        var other = world.member();
        var theirs = world.person(other, Role.AUTHOR);
        world.join(coordinator.person(), other, Role.AUTHOR);

        assertRefused("not-found", coordinator, () -> desk.setRoles(theirs, Set.of(Role.EDITOR)));
        assertRefused(
                "not-allowed.coordinator",
                new Actor.Acting(coordinator.person(), other),
                () -> desk.setRoles(theirs, Set.of(Role.EDITOR)));
        assertRefused("not-found", coordinator, () -> desk.setRoles(PersonId.fresh(), Set.of(Role.EDITOR)));
        assertThat(roles(theirs, other)).containsExactly("AUTHOR");
    }

    @Test
    void roles_given_are_the_roles_held_from_then_on() {
        var author = world.acting(workspace, Role.AUTHOR);

        content.as(coordinator, () -> desk.setRoles(author.person(), Set.of(Role.EDITOR, Role.ORGANISER)));

        assertThat(content.as(author, () -> content.tenancy().roles()))
                .containsExactlyInAnyOrder("EDITOR", "ORGANISER");
    }

    @Test
    void the_same_roles_again_change_nothing() {
        var before = changes();

        content.as(coordinator, () -> desk.setRoles(coordinator.person(), Set.of(Role.COORDINATOR)));

        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void no_role_at_all_is_refused_because_it_would_end_the_membership() {
        assertRefused("invalid.no-role", coordinator, () -> desk.setRoles(coordinator.person(), Set.of()));
    }

    @Test
    void the_last_coordinator_cannot_step_down() {
        assertRefused(
                "not-allowed.last-coordinator",
                coordinator,
                () -> desk.setRoles(coordinator.person(), Set.of(Role.EDITOR)));
        assertThat(roles(coordinator.person(), workspace)).containsExactly("COORDINATOR");
    }

    @Test
    void a_coordinator_of_another_workspace_does_not_count() {
        world.person(world.member(), Role.COORDINATOR);

        assertRefused(
                "not-allowed.last-coordinator",
                coordinator,
                () -> desk.setRoles(coordinator.person(), Set.of(Role.EDITOR)));
    }

    @Test
    void of_two_coordinators_who_step_down_at_once_one_stays() {
        for (int round = 0; round < 5; round++) {
            var here = world.member();
            var first = world.acting(here, Role.COORDINATOR);
            var second = world.acting(here, Role.COORDINATOR);

            var answers = AtOnce.all(List.of(stepDown(first), stepDown(second)));

            assertThat(answers).filteredOn(NotAllowed.class::isInstance).hasSize(1);
            assertThat(coordinators(here)).isEqualTo(1);
        }
    }

    @Test
    void of_two_coordinators_who_depose_each_other_one_stays() {
        var other = world.acting(workspace, Role.COORDINATOR);

        AtOnce.all(List.of(depose(coordinator, other.person()), depose(other, coordinator.person())));

        assertThat(coordinators(workspace)).isEqualTo(1);
    }

    @Test
    void easy_to_read_bulgarian_is_for_editions_and_the_hub_speaks_bulgarian() {
        content.as(coordinator, () -> desk.chooseLanguage(Language.EN));
        assertThat(content.as(coordinator, desk::me).language()).isEqualTo(Language.EN);

        content.as(coordinator, () -> desk.chooseLanguage(Language.BG_EASY));
        assertThat(content.as(coordinator, desk::me).language()).isEqualTo(Language.BG);
    }

    private Callable<?> stepDown(Actor.Acting actor) {
        return depose(actor, actor.person());
    }

    private Callable<?> depose(Actor.Acting by, PersonId person) {
        return () -> content.as(by, () -> {
            desk.setRoles(person, Set.of(Role.EDITOR));
            return "done";
        });
    }

    private Set<String> roles(PersonId person, WorkspaceId where) {
        return world.sql()
                .sql("select unnest(roles) from content.membership where person = ? and workspace = ?")
                .params(person.value(), where.value())
                .query(String.class)
                .set();
    }

    private long coordinators(WorkspaceId where) {
        return world.sql()
                .sql("select count(*) from content.membership where workspace = ? and 'COORDINATOR' = any (roles)")
                .param(where.value())
                .query(Long.class)
                .single();
    }

    private long changes() {
        return world.sql()
                .sql("select count(*) from content.change")
                .query(Long.class)
                .single();
    }

    private void assertRefused(String key, Actor actor, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> content.as(actor, work))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
