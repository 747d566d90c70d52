package org.zaedno.content.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.WorkspaceId;

class InvitationDeskTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final InvitationDesk desk = content.get(InvitationDesk.class);
    private final SignInDesk door = content.get(SignInDesk.class);
    private final PeopleDesk people = content.get(PeopleDesk.class);
    private final WorkspaceId workspace = world.member();
    private final Actor.Acting coordinator = world.acting(workspace, Role.COORDINATOR);

    @Test
    void a_stranger_who_accepts_is_in_the_team_with_the_roles_of_the_invitation() {
        var invited = invite(address(), Role.AUTHOR, Role.EDITOR);

        assertThat(find(invited)).hasValueSatisfying(open -> {
            assertThat(open.email()).contains(invited.email());
            assertThat(open.account()).isEmpty();
            assertThat(open.inviter()).isPresent();
        });
        assertThat(accept(invited, invited.email())).isTrue();

        assertThat(content.as(coordinator, () -> people.colleagues(workspace)))
                .filteredOn(
                        colleague -> colleague.email().equals(invited.email().value()))
                .extracting(Colleague::roles)
                .containsExactly(Set.of(Role.AUTHOR, Role.EDITOR));
        assertThat(rows()).extracting(InvitationRow::state).containsExactly(InvitationRow.State.ACCEPTED);
        assertThat(accept(invited, invited.email())).isFalse();
    }

    @Test
    void with_another_address_nobody_gets_in() {
        var invited = invite(address(), Role.AUTHOR);

        assertThat(accept(invited, address())).isFalse();
        assertThat(find(invited)).isPresent();
    }

    @Test
    void an_address_with_an_account_gets_a_second_membership_and_writes_where_they_act() {
        var elsewhere = world.member();
        var person = world.person(elsewhere, Role.EDITOR);
        var invited = invite(new EmailAddress(person + "@test.example"), Role.AUTHOR);
        assertThat(find(invited))
                .hasValueSatisfying(open -> assertThat(open.account()).contains(person));

        assertThat(join(person, elsewhere, invited)).isTrue();

        assertThat(roles(person, workspace)).containsExactly("AUTHOR");
        assertThat(roles(person, elsewhere)).containsExactly("EDITOR");
        assertThat(join(person, elsewhere, invited)).isFalse();
    }

    @Test
    void somebody_elses_invitation_lets_nobody_in() {
        var elsewhere = world.member();
        var person = world.person(elsewhere, Role.EDITOR);
        var invited = invite(address(), Role.AUTHOR);

        assertThat(join(person, elsewhere, invited)).isFalse();
        assertThat(roles(person, workspace)).isEmpty();
    }

    @Test
    void who_came_back_through_an_invitation_is_in_again() {
        var author = world.acting(workspace, Role.AUTHOR);
        content.as(coordinator, () -> people.end(author.person()));
        var invited = invite(new EmailAddress(author.person() + "@test.example"), Role.EDITOR);

        assertThat(join(author.person(), workspace, invited)).isTrue();
        assertThat(roles(author.person(), workspace)).containsExactly("EDITOR");
    }

    @Test
    void a_revoked_link_is_dead_until_the_revocation_is_undone() {
        var invited = invite(address(), Role.AUTHOR);

        content.as(coordinator, () -> desk.revoke(invited.id()));
        assertThat(find(invited)).isEmpty();
        assertThat(accept(invited, invited.email())).isFalse();
        assertThat(rows()).extracting(InvitationRow::state).containsExactly(InvitationRow.State.REVOKED);

        content.as(coordinator, () -> desk.reopen(invited.id()));
        assertThat(accept(invited, invited.email())).isTrue();
    }

    @Test
    void a_revocation_is_not_undone_beside_a_newer_invitation() {
        var first = invite(address(), Role.AUTHOR);
        content.as(coordinator, () -> desk.revoke(first.id()));
        invite(first.email(), Role.AUTHOR);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> content.as(coordinator, () -> desk.reopen(first.id())));
    }

    @Test
    void a_new_link_takes_the_place_of_the_old_one_also_after_its_end() {
        var first = invite(address(), Role.AUTHOR);
        expire(first);
        assertThat(find(first)).isEmpty();
        assertThat(rows()).extracting(InvitationRow::state).containsExactly(InvitationRow.State.EXPIRED);

        var second = content.as(coordinator, () -> desk.renew(first.id(), 1));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(find(first)).isEmpty();
        assertThat(find(second)).isPresent();
        var third = invite(first.email(), Role.EDITOR);
        assertThat(third.id()).isEqualTo(first.id());
        assertThat(find(second)).isEmpty();
        assertThat(rows()).singleElement().extracting(InvitationRow::roles).isEqualTo(Set.of(Role.EDITOR));
    }

    @Test
    void an_expired_link_makes_nobody() {
        var invited = invite(address(), Role.AUTHOR);
        expire(invited);

        assertThat(accept(invited, invited.email())).isFalse();
    }

    @Test
    void of_many_who_accept_at_once_one_is_let_in() {
        var elsewhere = world.member();
        var person = world.person(elsewhere, Role.EDITOR);
        var invited = invite(new EmailAddress(person + "@test.example"), Role.AUTHOR);

        var answers = AtOnce.all(Collections.nCopies(8, (Callable<Boolean>) () -> join(person, elsewhere, invited)));

        assertThat(answers).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(answers).filteredOn(Boolean.FALSE::equals).hasSize(7);
    }

    @Test
    void a_plan_says_what_would_happen_and_does_nothing() {
        var member = world.person(workspace, Role.AUTHOR);
        var open = invite(address(), Role.AUTHOR);
        var fresh = address();

        var plan = content.as(
                coordinator,
                () -> desk.plan(List.of(
                        wish(fresh),
                        wish(open.email()),
                        wish(new EmailAddress(member + "@test.example")),
                        wish(fresh))));

        assertThat(plan).containsExactly(Prospect.INVITED, Prospect.RENEWED, Prospect.MEMBER, Prospect.REPEATED);
        assertThat(rows()).hasSize(1);
        assertThat(find(open)).isPresent();
    }

    @Test
    void of_a_list_those_are_invited_who_can_be() {
        var member = world.person(workspace, Role.AUTHOR);
        var fresh = address();

        var made = content.as(
                coordinator,
                () -> desk.invite(
                        List.of(wish(new EmailAddress(member + "@test.example")), wish(fresh), wish(fresh)), 14));

        assertThat(made).extracting(MadeInvitation::email).containsExactly(fresh);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void nobody_but_a_coordinator_invites_or_sees_who_is_invited(Role role) {
        var invited = invite(address(), Role.AUTHOR);
        var actor = world.acting(workspace, role);

        for (Runnable work : List.<Runnable>of(
                desk::list,
                () -> desk.plan(List.of()),
                () -> desk.invite(List.of(), 1),
                () -> desk.revoke(invited.id()),
                () -> desk.renew(invited.id(), 1))) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> content.as(actor, work));
        }
        assertThat(content.as(
                        actor,
                        () -> content.sql()
                                .sql("select count(*) from content.invitation")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void a_coordinator_of_another_workspace_touches_none_of_ours() {
        var invited = invite(address(), Role.AUTHOR);
        var theirs = world.acting(world.member(), Role.COORDINATOR);

        content.as(theirs, () -> desk.revoke(invited.id()));

        assertThat(find(invited)).isPresent();
        assertThat(content.as(theirs, desk::list)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> content.as(theirs, () -> desk.renew(invited.id(), 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, InvitationDesk.DAYS_MAX + 1})
    void a_link_works_for_a_number_of_days_within_bounds(int days) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> content.as(coordinator, () -> desk.invite(List.of(wish(address())), days)));
    }

    @Test
    void more_than_fit_in_one_go_are_refused() {
        var many = Collections.nCopies(InvitationDesk.AT_ONCE + 1, wish(address()));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> content.as(coordinator, () -> desk.invite(many, 14)));
    }

    private MadeInvitation invite(EmailAddress email, Role... roles) {
        return content.as(
                coordinator,
                () -> desk.invite(List.of(new InvitationWish(email, Set.of(roles), Language.BG)), 14)
                        .getFirst());
    }

    private static InvitationWish wish(EmailAddress email) {
        return new InvitationWish(email, Set.of(Role.AUTHOR), Language.BG);
    }

    private static EmailAddress address() {
        return new EmailAddress(UUID.randomUUID() + "@test.example");
    }

    private Optional<SignInDesk.Invitation> find(MadeInvitation invited) {
        return content.as(
                Actor.STRANGER, () -> door.findInvitation(invited.secret().hash()));
    }

    private boolean accept(MadeInvitation invited, EmailAddress email) {
        return content.as(
                Actor.STRANGER, () -> door.accept(invited.secret().hash(), email, "Нова колежка", Language.BG, "hash"));
    }

    private boolean join(PersonId person, WorkspaceId home, MadeInvitation invited) {
        return content.as(
                new Actor.Acting(person, home),
                () -> people.join(invited.secret().hash()));
    }

    private Set<String> roles(PersonId person, WorkspaceId where) {
        return content.as(
                new Actor.Acting(person, where), () -> content.tenancy().roles());
    }

    private List<InvitationRow> rows() {
        return content.as(coordinator, desk::list);
    }

    private void expire(MadeInvitation invited) {
        world.sql()
                .sql("update content.invitation set expires_at = now() where id = ?")
                .param(invited.id().value())
                .update();
    }
}
