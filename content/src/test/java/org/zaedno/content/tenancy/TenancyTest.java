package org.zaedno.content.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.workspace.WorkspaceType;

class TenancyTest {
    private final Content content = Content.shared();
    private final Tenancy tenancy = content.tenancy();
    private final World world = content.world();

    @Test
    void where_nobody_is_bound_a_stranger_acts() {
        assertThat(tenancy.current()).isEqualTo(Actor.STRANGER);
        assertThat(tenancy.reader()).isEqualTo(Reader.STRANGER);
        assertThat(tenancy.roles()).isEmpty();
    }

    @Test
    void reading_uses_all_memberships_and_writing_the_one_workspace() {
        var first = world.member();
        var second = world.member();
        var person = world.person(first, Role.AUTHOR);
        world.join(person, second, Role.EDITOR, Role.ORGANISER);
        world.give(person, Duty.THEMES);

        content.as(new Actor.Acting(person, second), () -> {
            assertThat(tenancy.reader()).isEqualTo(new Reader(Set.of(first, second), true, Set.of("THEMES")));
            assertThat(tenancy.roles()).containsExactlyInAnyOrder("EDITOR", "ORGANISER");
            assertThat(boundWorkspace()).isEqualTo(second.value());
        });
    }

    @Test
    void a_workspace_the_person_does_not_belong_to_is_not_bound() {
        var own = world.member();
        var other = world.member();

        content.as(new Actor.Acting(world.person(own, Role.COORDINATOR), other), () -> {
            assertThat(boundWorkspace()).isNull();
            assertThat(tenancy.roles()).isEmpty();
            assertThat(tenancy.reader().workspaces()).containsExactly(own);
        });
    }

    @Test
    void an_unknown_person_reads_like_a_stranger() {
        content.as(new Actor.Acting(PersonId.fresh(), world.member()), () -> {
            assertThat(tenancy.reader()).isEqualTo(Reader.STRANGER);
            assertThat(boundWorkspace()).isNull();
        });
    }

    @Test
    void guests_are_not_of_the_coalition_and_everybody_else_is() {
        for (var type : WorkspaceType.values()) {
            var actor = world.acting(world.workspace(type), Role.COORDINATOR);

            assertThat(content.as(actor, tenancy::reader).coalition()).isEqualTo(type != WorkspaceType.GUEST);
        }
    }

    @Test
    void a_membership_taken_away_takes_effect_at_the_next_transaction() {
        var workspace = world.member();
        var actor = world.acting(workspace, Role.EDITOR);
        assertThat(content.as(actor, tenancy::reader).workspaces()).containsExactly(workspace);

        world.leave(actor.person(), workspace);

        assertThat(content.as(actor, tenancy::reader)).isEqualTo(Reader.STRANGER);
        assertThat(content.as(actor, this::boundWorkspace)).isNull();
    }

    @Test
    void the_actor_does_not_change_inside_a_transaction() {
        var first = world.acting(world.member(), Role.EDITOR);
        var second = world.acting(world.member(), Role.EDITOR);

        content.as(first, () -> {
            assertThatIllegalStateException().isThrownBy(() -> tenancy.as(second, () -> {}));
            assertThatIllegalStateException().isThrownBy(() -> tenancy.as(Actor.STRANGER, () -> {}));
            assertThat(tenancy.current()).isEqualTo(first);
        });
    }

    @Test
    void the_same_actor_joins_the_transaction_that_is_open() {
        var actor = world.acting(world.member(), Role.EDITOR);

        content.as(actor, () -> {
            var outer = transaction();
            tenancy.as(actor, () -> assertThat(transaction()).isEqualTo(outer));
        });
    }

    @Test
    void strangers_registrants_and_jobs_are_not_persons() {
        var registrant = new Actor.Registrant(new RegistrationSecret("a".repeat(22)));
        for (var actor : new Actor[] {Actor.STRANGER, registrant, new Actor.SystemJob(JobName.INDEXING)}) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> tenancy.as(actor, () -> tenancy.acting().person()));
        }
    }

    @Test
    void a_secret_never_shows_and_must_look_like_one() {
        var secret = new RegistrationSecret("x7".repeat(11));

        assertThat(secret + " " + new Actor.Registrant(secret)).doesNotContain("x7x7");
        for (var wrong :
                new String[] {"", "short", "a".repeat(21), "a".repeat(87), "a".repeat(22) + "'", "а".repeat(22)}) {
            assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new RegistrationSecret(wrong));
        }
    }

    private UUID boundWorkspace() {
        return content.sql()
                .sql("select content.actor_workspace()")
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private String transaction() {
        return content.sql()
                .sql("select pg_current_xact_id()::text")
                .query(String.class)
                .single();
    }
}
