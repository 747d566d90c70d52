package org.zaedno.content.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.people.JoinRequest.State;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;

class JoinDeskTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final JoinDesk desk = content.get(JoinDesk.class);
    private final WorkspaceId workspace = world.member();
    private final Actor.Acting coordinator = world.acting(workspace, Role.COORDINATOR);
    private final Actor.Acting asker = world.acting(world.member(), Role.AUTHOR);

    @Test
    void a_request_is_talked_about_and_its_person_is_let_in_with_roles() {
        var id = asked();
        as(coordinator, () -> desk.say(id, "Откъде се познаваме?"));
        assertThat(mine().waitsForAsker()).isTrue();
        as(asker, () -> desk.say(id, "От обучението през май."));

        var request = as(coordinator, desk::ours).getFirst();
        assertThat(request.name()).isNotEmpty();
        assertThat(request.email()).isEqualTo(asker.person() + "@test.example");
        assertThat(request.said())
                .extracting(JoinRequest.Word::words)
                .containsExactly("Искам да пиша с Вас.", "Откъде се познаваме?", "От обучението през май.");
        as(coordinator, () -> desk.accept(id, Set.of(Role.AUTHOR, Role.ORGANISER)));

        assertThat(mine().state()).isEqualTo(State.ACCEPTED);
        assertThat(content.as(asker, () -> content.get(PeopleDesk.class).myMemberships()))
                .contains(new Membership(workspace, Set.of(Role.AUTHOR, Role.ORGANISER)));
        assertThat(log()).containsExactly("JOIN_ASKED", "PERSON_JOINED");
    }

    @Test
    void a_decline_tells_why_keeps_the_person_from_asking_at_once_and_can_be_undone() {
        var id = asked();
        as(coordinator, () -> desk.decline(id, "Екипът ни е пълен."));
        assertThat(mine().said().getLast().words()).isEqualTo("Екипът ни е пълен.");
        assertRefused("invalid.join-soon", asker, this::asked);

        as(coordinator, () -> desk.reopen(id));
        assertThat(mine().state()).isEqualTo(State.OPEN);
        as(coordinator, () -> desk.decline(id, ""));
        world.sql()
                .sql("update content.join_request set changed_at = now() - interval '31 days' where id = ?")
                .param(id.value())
                .update();
        assertThat(asked()).isNotEqualTo(id);
        assertRefused("invalid.join-open", coordinator, () -> as(coordinator, () -> desk.reopen(id)));
        assertThat(log()).contains("JOIN_DECLINED", "JOIN_REOPENED");
    }

    @Test
    void nobody_but_the_two_sides_sees_or_moves_a_request() {
        var id = asked();
        var author = world.acting(workspace, Role.AUTHOR);
        var elsewhere = world.acting(world.member(), Role.COORDINATOR);

        assertRefused("not-allowed.coordinator", author, desk::ours);
        assertThat(content.as(elsewhere, desk::ours)).isEmpty();
        assertThat(content.as(elsewhere, desk::mine)).isEmpty();
        for (var other : List.of(author, elsewhere)) {
            assertRefused("not-found", other, () -> as(other, () -> desk.say(id, "И аз.")));
            assertRefused("not-found", other, () -> as(other, () -> desk.withdraw(id)));
        }
        assertRefused("not-found", elsewhere, () -> as(elsewhere, () -> desk.accept(id, Set.of(Role.AUTHOR))));
        assertRefused("not-allowed.coordinator", asker, () -> as(asker, () -> desk.accept(id, Set.of(Role.AUTHOR))));
        assertRefused("not-found", coordinator, () -> as(coordinator, () -> desk.withdraw(id)));
        int letIn = content.as(
                asker,
                () -> content.sql()
                        .sql("update content.join_request set state = 'WITHDRAWN', changed_at = now() where id <> ?")
                        .param(id.value())
                        .update());
        assertThat(letIn).isZero();
    }

    @Test
    void a_request_is_open_once_and_what_was_taken_back_is_over() {
        assertThat(asked()).isEqualTo(asked());
        var id = mine().id();
        as(asker, () -> desk.withdraw(id));

        assertRefused("not-found", coordinator, () -> as(coordinator, () -> desk.accept(id, Set.of(Role.AUTHOR))));
        assertThat(asked()).isNotEqualTo(id);
        assertRefused("not-found", coordinator, () -> desk.ask(workspace, "В моето собствено?"));
        assertRefused("invalid.join-words", asker, () -> desk.ask(world.member(), " \n "));
    }

    @Test
    void of_many_who_decide_at_once_one_does() {
        var id = asked();
        var second = world.acting(workspace, Role.COORDINATOR);

        var answers = AtOnce.all(List.of(
                () -> as(coordinator, () -> desk.accept(id, Set.of(Role.AUTHOR))),
                () -> as(second, () -> desk.decline(id, "")),
                () -> as(asker, () -> desk.withdraw(id))));

        assertThat(answers).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(mine().state()).isNotEqualTo(State.OPEN);
    }

    private JoinRequestId asked() {
        return content.as(asker, () -> desk.ask(workspace, "Искам да пиша с Вас."));
    }

    private JoinRequest mine() {
        return content.as(asker, desk::mine).getFirst();
    }

    private boolean as(Actor actor, Runnable work) {
        content.as(actor, work);
        return true;
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return content.as(actor, work);
    }

    private List<String> log() {
        return world.sql()
                .sql("select what from content.activity where owner = ? and subject = ? order by no")
                .params(workspace.value(), asker.person().value())
                .query(String.class)
                .list();
    }

    private void assertRefused(String key, Actor actor, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> content.as(actor, work))
                .matches(refusal -> refusal.key().equals(key));
    }
}
