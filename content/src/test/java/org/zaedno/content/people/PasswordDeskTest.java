package org.zaedno.content.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;

class PasswordDeskTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final PasswordDesk desk = content.get(PasswordDesk.class);
    private final SignInDesk accounts = content.get(SignInDesk.class);
    private final WorkspaceId workspace = world.member();
    private final Actor.Acting coordinator = world.acting(workspace, Role.COORDINATOR);
    private final PersonId author = world.person(workspace, Role.AUTHOR);

    @Test
    void a_link_sets_a_password_once_and_stands_in_the_log() {
        var link = make(coordinator, author);

        assertThat(behind(link)).isTrue();
        assertThat(use(link, "new hash")).isTrue();

        assertThat(hash(author)).isEqualTo("new hash");
        assertThat(use(link, "another hash")).isFalse();
        assertThat(behind(link)).isFalse();
        assertThat(logged(author)).containsExactly("PASSWORD_LINK_MADE", "PASSWORD_SET");
    }

    @Test
    void of_many_who_use_a_link_at_once_one_sets_the_password() {
        var link = make(coordinator, author);

        var answers = AtOnce.all(Collections.nCopies(6, () -> use(link, "hash")));

        assertThat(answers).filteredOn(Boolean.TRUE::equals).hasSize(1);
    }

    @Test
    void the_last_link_is_the_only_one_that_works() {
        var first = make(coordinator, author);
        var second = make(coordinator, author);

        assertThat(behind(first)).isFalse();
        assertThat(behind(second)).isTrue();
        world.sql()
                .sql("update content.password_link set expires_at = now() where person = ?")
                .param(author.value())
                .update();
        assertThat(use(second, "hash")).isFalse();
    }

    @Test
    void a_coordinator_sets_nothing_for_who_works_elsewhere_too_or_holds_a_duty() {
        var twoDesks = world.person(workspace, Role.AUTHOR);
        world.join(twoDesks, world.member(), Role.AUTHOR);
        var onDuty = world.person(workspace, Role.AUTHOR);
        world.give(onDuty, Duty.THEMES);

        assertRefused("not-allowed.password-beyond", coordinator, twoDesks);
        assertRefused("not-allowed.password-beyond", coordinator, onDuty);
        assertRefused("not-allowed.password-beyond", world.acting(workspace, Role.EDITOR), author);
        assertRefused("not-found", world.acting(world.member(), Role.COORDINATOR), author);
        assertRefused("not-found", coordinator, world.person());
    }

    @Test
    void membership_looks_after_who_works_in_several_and_operation_after_who_holds_a_duty() {
        var membership = world.acting(world.member(), Role.AUTHOR);
        world.give(membership.person(), Duty.MEMBERSHIP);
        var operation = world.acting(world.member(), Role.AUTHOR);
        world.give(operation.person(), Duty.OPERATION);
        world.join(author, world.member(), Role.AUTHOR);

        assertThat(behind(make(membership, author))).isTrue();
        assertRefused("not-found", membership, operation.person());
        assertThat(behind(make(operation, membership.person()))).isTrue();
    }

    @Test
    void ones_own_password_is_set_and_a_link_on_its_way_ends() {
        var link = make(coordinator, author);
        content.as(new Actor.Acting(author, workspace), () -> desk.setMine("mine"));

        assertThat(hash(author)).isEqualTo("mine");
        assertThat(behind(link)).isFalse();
    }

    @Test
    void every_new_password_and_no_failed_one_raises_what_a_session_must_have_begun_with() {
        var link = make(coordinator, author);
        assertThat(accounts.credentials(author)).contains(1);

        content.as(Actor.STRANGER, () -> desk.use(LinkSecret.fresh().hash(), "hash"));
        assertThat(accounts.credentials(author)).contains(1);

        content.as(Actor.STRANGER, () -> desk.use(link.hash(), "hash"));
        assertThat(accounts.credentials(author)).contains(2);
        assertThat(content.as(new Actor.Acting(author, workspace), () -> desk.setMine("mine")))
                .isEqualTo(3);
        assertThat(accounts.credentials(author)).contains(3);
    }

    @Test
    void who_belongs_nowhere_any_more_has_no_session() {
        var second = world.member();
        world.person(second, Role.COORDINATOR);
        world.join(author, second, Role.AUTHOR);

        content.as(coordinator, () -> content.get(PeopleDesk.class).end(author));
        assertThat(accounts.credentials(author)).isPresent();
        content.as(
                new Actor.Acting(author, second),
                () -> content.get(PeopleDesk.class).leave(second));

        assertThat(accounts.credentials(author)).isEmpty();
    }

    private LinkSecret make(Actor by, PersonId person) {
        return content.as(by, () -> desk.make(person)).secret();
    }

    private boolean behind(LinkSecret link) {
        return content.as(Actor.STRANGER, () -> desk.nameBehind(link.hash())).isPresent();
    }

    private boolean use(LinkSecret link, String hash) {
        return content.as(Actor.STRANGER, () -> desk.use(link.hash(), hash));
    }

    private String hash(PersonId person) {
        return world.sql()
                .sql("select password_hash from content.person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private java.util.List<String> logged(PersonId person) {
        return world.sql()
                .sql("select what from content.activity where subject = ? order by no")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private void assertRefused(String key, Actor actor, PersonId person) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> content.as(actor, () -> desk.make(person)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
