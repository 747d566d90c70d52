package org.zaedno.content.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.MadeInvitation;
import org.zaedno.content.people.Role;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Mark;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;

class AdmissionsTest {
    private static final Mark MARK = new Mark(1, 2, 3, 0, 1);
    private final Content content = Content.shared();
    private final World world = content.world();
    private final Admissions admissions = content.get(Admissions.class);
    private final Actor.Acting duty = world.holding(Duty.MEMBERSHIP);

    @Test
    void a_new_member_is_last_in_the_order_of_joining_and_draws_its_mark_beside_the_others() {
        var before = all();
        var drawnBeside = new java.util.concurrent.atomic.AtomicReference<List<Mark>>();

        var admitted = as(
                duty,
                () -> admissions.admit(admission("nov-chlen-" + before.size()), (name, there) -> {
                    drawnBeside.set(there);
                    return MARK;
                }));

        assertThat(drawnBeside.get())
                .isEqualTo(before.stream().map(Workspace::mark).toList());
        assertThat(all().getLast()).isEqualTo(admitted);
        assertThat(admitted.mark()).isEqualTo(MARK);
        assertThat(admitted.name().en()).isEqualTo("New member");
        assertThat(as(duty, admissions::withoutCoordinator)).contains(admitted.id());
    }

    @Test
    void several_admitted_at_once_each_get_a_place_of_their_own() {
        var answers = AtOnce.all(IntStream.range(0, 5)
                .mapToObj(number -> (Callable<?>) () -> admit("naednazh-" + number))
                .toList());

        assertThat(answers).allMatch(Workspace.class::isInstance);
        assertThat(all()).extracting(Workspace::joined).doesNotHaveDuplicates();
    }

    @Test
    void an_address_that_is_taken_or_the_hubs_own_is_refused() {
        var there = admit("zaeto-ime");

        assertRefused(
                "invalid.address-taken",
                duty,
                () -> admissions.admit(admission(there.slug().value()), mark()));
        for (var reserved : new String[] {"coalition", "me", "vaadin", "static"}) {
            assertRefused("invalid.address-taken", duty, () -> admissions.admit(admission(reserved), mark()));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Admission(
                        WorkspaceType.EXPERT, new Names("Име", " "), new Names("И", "N"), new Slug("ime")))
                .matches(refused -> refused.key().equals("invalid.names-empty"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Admission(
                        WorkspaceType.CONVENOR, new Names("Име", "Name"), new Names("И", "N"), new Slug("ime")))
                .matches(refused -> refused.key().equals("invalid.member-type"));
    }

    @Test
    void nobody_admits_archives_or_invites_without_the_duty() {
        var member = world.member();
        for (var other : new Actor[] {world.acting(member, Role.values()), world.holding(Duty.OPERATION)}) {
            assertRefused("not-allowed.duty-membership", other, () -> admissions.admit(admission("bez-pravo"), mark()));
            assertRefused("not-allowed.duty-membership", other, () -> archived(member));
            assertRefused("not-allowed.duty-membership", other, () -> invited(member));
            assertThat(as(
                            other,
                            () -> content.sql()
                                    .sql("select content.archive_member(?, true, '')")
                                    .param(member.value())
                                    .query(Boolean.class)
                                    .single()))
                    .isFalse();
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        duty,
                        () -> content.sql()
                                .sql("update content.workspace set archived_at = now() where id = ?")
                                .param(member.value())
                                .update()));
    }

    @Test
    void the_last_link_makes_its_holder_the_first_coordinator_and_then_no_link_is_made() {
        var member = admit("pokaneni").id();
        var lost = as(duty, () -> invited(member));
        var secret = as(duty, () -> invited(member));
        var signIn = content.get(SignInDesk.class);

        assertThat(as(Actor.STRANGER, () -> signIn.findInvitation(lost.secret().hash())))
                .isEmpty();
        assertThat(as(
                                Actor.STRANGER,
                                () -> signIn.findInvitation(secret.secret().hash()))
                        .orElseThrow())
                .extracting(SignInDesk.Invitation::workspace, SignInDesk.Invitation::roles)
                .containsExactly(member, java.util.Set.of(Role.COORDINATOR));
        assertThat(as(
                        Actor.STRANGER,
                        () -> signIn.accept(
                                secret.secret().hash(),
                                new EmailAddress("parva@test.example"),
                                "Първа",
                                Language.BG,
                                "argon2id")))
                .isTrue();
        assertRefused("not-allowed.coordinated", duty, () -> invited(member));
        assertThat(as(duty, admissions::withoutCoordinator)).doesNotContain(member);
    }

    @Test
    void in_an_archived_workspace_everything_is_read_and_nothing_is_written_until_it_is_opened_again() {
        var member = world.member();
        var coordinator = world.acting(member, Role.EDITOR, Role.COORDINATOR);
        var desk = content.get(EditorialDesk.class);
        var text = new EditionText("Заглавие", "", "<p>Текст</p>");
        var draft = as(
                        coordinator,
                        () -> desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, java.util.Set.of()))
                .item();
        var published = world.anItem(member)
                .edition(Language.BG, State.PUBLISHED, "Публично")
                .write();

        as(duty, () -> archived(member));

        assertThat(all().stream()
                        .filter(w -> w.id().equals(member))
                        .findFirst()
                        .orElseThrow()
                        .archivedAt())
                .isPresent();
        assertThat(as(Actor.STRANGER, () -> content.get(PublishedShelf.class).readable(List.of(published))))
                .isNotEmpty();
        as(coordinator, () -> {
            assertThat(content.get(ItemLists.class).count(ItemFilter.ALL)).isEqualTo(2);
            assertThat(desk.open(draft.id()).editions()).hasSize(1);
            assertThat(desk.mayWrite()).isFalse();
            return true;
        });
        assertRefused("not-allowed.archived", coordinator, () -> desk.publish(draft.id(), Language.BG, 1));
        assertRefused(
                "not-allowed.archived",
                coordinator,
                () -> desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, java.util.Set.of()));
        assertThat(as(
                        coordinator,
                        () -> content.sql()
                                .sql("update content.edition set title = 'x' where item = ?")
                                .param(draft.id().value())
                                .update()))
                .isZero();

        as(duty, () -> {
            admissions.reopen(member);
            return true;
        });
        assertThat(as(coordinator, () -> desk.publish(draft.id(), Language.BG, 1))
                        .state())
                .isEqualTo(State.PUBLISHED);
    }

    @Test
    void the_convenors_workspace_stays_open() {
        var convenor = world.workspace(WorkspaceType.CONVENOR);

        assertRefused("invalid.convenor-stays", duty, () -> archived(convenor));
        assertThat(as(
                        duty,
                        () -> content.sql()
                                .sql("select content.archive_member(?, true, '')")
                                .param(convenor.value())
                                .query(Boolean.class)
                                .single()))
                .isFalse();
    }

    private MadeInvitation invited(WorkspaceId member) {
        return admissions.inviteFirstCoordinator(member, new EmailAddress("parva@test.example"), Language.BG);
    }

    private Workspace admit(String slug) {
        return as(duty, () -> admissions.admit(admission(slug), mark()));
    }

    private boolean archived(WorkspaceId member) {
        admissions.archive(member, "По свое желание");
        return true;
    }

    private static java.util.function.BiFunction<String, List<Mark>, Mark> mark() {
        return (name, there) -> MARK;
    }

    private static Admission admission(String slug) {
        return new Admission(
                WorkspaceType.ORGANISATION,
                new Names("Нов  член", "New member"),
                new Names("Нов", "New"),
                new Slug(slug));
    }

    private List<Workspace> all() {
        return as(Actor.STRANGER, content.get(CoalitionDirectory.class)::all);
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
