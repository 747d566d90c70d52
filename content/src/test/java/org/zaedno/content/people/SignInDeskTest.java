package org.zaedno.content.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.WorkspaceId;

class SignInDeskTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final SignInDesk desk = content.get(SignInDesk.class);
    private final WorkspaceId workspace = world.member();

    @Test
    void an_account_is_known_by_its_address_however_it_is_typed() {
        var person = world.person(workspace, Role.EDITOR);

        var account = lookUp("  " + (person + "@TEST.example") + " ").orElseThrow();

        assertThat(account.person()).isEqualTo(person);
        assertThat(account.workspace()).contains(workspace);
        assertThat(account.passwordHash()).isPresent();
        assertThat(account.toString()).doesNotContain("argon2id");
    }

    @Test
    void an_unknown_address_is_nobody_and_someone_who_left_has_no_workspace() {
        assertThat(lookUp("nobody@test.example")).isEmpty();

        var left = world.person(workspace, Role.EDITOR);
        world.leave(left, workspace);
        assertThat(lookUp(left + "@test.example").orElseThrow().workspace()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@b",
                "a b@c.bg",
                "a@b@c.bg",
                "a@b.",
                "<a@b.bg>",
                "a\u0000@b.bg",
                "a@b.bg\u0000",
                "a\u200B@b.bg",
                "a\uD800@b.bg",
                "a@b.bg\r\nBcc: c@d.bg",
                "'; drop table person; --"
            })
    void what_is_no_address_is_refused_before_anybody_is_asked(String typed) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new EmailAddress(typed));
    }

    @Test
    void an_address_over_its_limit_is_refused() {
        var domain = "@" + "d".repeat(EmailAddress.MAX_LENGTH - 5) + ".bg";

        assertThat(new EmailAddress("a" + domain).value()).hasSize(EmailAddress.MAX_LENGTH);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new EmailAddress("ab" + domain));
    }

    @Test
    void an_invitation_makes_a_person_with_its_roles_and_works_once() {
        var secret = world.invitation(workspace, Role.AUTHOR, Role.ORGANISER);
        assertThat(find(secret)).map(SignInDesk.Invitation::workspace).contains(workspace);

        assertThat(accept(secret, "new-" + workspace + "@test.example", "Ново лице"))
                .isTrue();

        var account = lookUp("new-" + workspace + "@test.example").orElseThrow();
        assertThat(content.as(
                        new Actor.Acting(account.person(), workspace),
                        () -> content.tenancy().roles()))
                .isEqualTo(Set.of("AUTHOR", "ORGANISER"));
        assertThat(find(secret)).isEmpty();
        assertThat(accept(secret, "second-" + workspace + "@test.example", "Второ лице"))
                .isFalse();
        assertThat(lookUp("second-" + workspace + "@test.example")).isEmpty();
    }

    @Test
    void an_invitation_accepted_by_ten_at_once_makes_one_person() {
        var secret = world.invitation(workspace, Role.AUTHOR);
        var number = new java.util.concurrent.atomic.AtomicInteger();

        var answers = AtOnce.times(
                10, () -> accept(secret, number.incrementAndGet() + "-" + workspace + "@test.example", "Лице"));

        assertThat(answers).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(answers).filteredOn(Boolean.FALSE::equals).hasSize(9);
    }

    @Test
    void an_expired_invitation_is_not_open() {
        var secret = world.invitation(workspace, Role.AUTHOR);
        world.sql()
                .sql("update content.invitation set expires_at = now() where secret_hash = ?")
                .param(secret)
                .update();

        assertThat(find(secret)).isEmpty();
        assertThat(accept(secret, "late-" + workspace + "@test.example", "Късно лице"))
                .isFalse();
    }

    @Test
    void an_address_that_has_an_account_is_refused_and_the_invitation_stays_open() {
        var secret = world.invitation(workspace, Role.AUTHOR);
        var person = world.person(workspace, Role.EDITOR);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> accept(secret, person + "@test.example", "Лице"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("invalid.email-taken"));
        assertThat(find(secret)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u00A0", "\u0000", "\u200B\u202E"})
    void a_name_says_something(String name) {
        var secret = world.invitation(workspace, Role.AUTHOR);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> accept(secret, "name-" + workspace + "@test.example", name))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("invalid.name"));
    }

    @Test
    void a_name_may_fill_its_limit_and_is_kept_on_one_line() {
        var name = "Мария\u0000\n\u202E" + "а".repeat(Person.NAME_MAX - 6);
        var kept = "Мария " + "а".repeat(Person.NAME_MAX - 6);

        assertThat(accept(world.invitation(workspace, Role.AUTHOR), "full-" + workspace + "@test.example", name))
                .isTrue();
        assertThat(lookUp("full-" + workspace + "@test.example").orElseThrow().name())
                .isEqualTo(kept);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> accept(
                        world.invitation(workspace, Role.AUTHOR), "over-" + workspace + "@test.example", name + "а"));
    }

    private Optional<SignInDesk.Account> lookUp(String typed) {
        return content.as(Actor.STRANGER, () -> desk.lookUp(new EmailAddress(typed)));
    }

    private Optional<SignInDesk.Invitation> find(byte[] secret) {
        return content.as(Actor.STRANGER, () -> desk.findInvitation(secret));
    }

    private boolean accept(byte[] secret, String email, String name) {
        return content.as(
                Actor.STRANGER, () -> desk.accept(secret, new EmailAddress(email), name, Language.BG_EASY, "hash"));
    }
}
