package org.zaedno.hub.workspace.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.JoinDesk;
import org.zaedno.content.people.JoinRequest.State;
import org.zaedno.content.people.JoinRequestId;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Role;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;
import org.zaedno.hub.workspace.kit.SayDialog;

/** Asking to be let in, and being asked. */
class JoinRequestsTest extends WorkspaceTest {
    private static final String PATHS = "proba-sedem-pateki";

    @Autowired
    private DatabaseAccess database;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private JoinDesk desk;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private Tenancy tenancy;

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void who_has_an_account_asks_and_what_they_are_asked_back_waits_on_their_desk() {
        var paths = coordinator().workspace();
        open("me/requests?to=" + PATHS);
        assertThat(find(ComboBox.class).single().getValue()).isNotNull();
        press("Изпратете молбата");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        test(find(TextArea.class).single()).setValue("Пиша и за двете организации.");
        press("Изпратете молбата");
        var request = desk.mine().stream()
                .filter(mine -> mine.workspace().equals(paths) && mine.state() == State.OPEN)
                .findFirst()
                .orElseThrow();
        tenancy.as(coordinator(), () -> desk.say(request.id(), "Откога пишете?"));

        open(SWALLOW + "/desk");
        assertThat(screen()).contains("Моите молби", "Откога пишете?");
        open("me/requests");
        assertThat(screen()).contains("Пиша и за двете организации.", "Откога пишете?", "Питат Ви");
        desk.withdraw(request.id());
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void a_coordinator_finds_a_request_on_the_desk_declines_with_a_word_and_takes_it_back() {
        try (var world = new World(database)) {
            var id = asked(world.acting(world.member(), Role.AUTHOR));
            open(PATHS + "/desk");
            assertThat(screen()).contains("Молби за присъединяване", "Бих искала да помагам.");

            open(PATHS + "/people");
            press("Откажете");
            test(find(TextArea.class).from(find(SayDialog.class).single()).single())
                    .setValue("Пълни сме.");
            test(find(Button.class)
                            .from(find(SayDialog.class).single())
                            .withText("Откажете")
                            .single())
                    .click();
            assertThat(state(id)).isEqualTo(State.DECLINED);
            assertThat(screen()).doesNotContain("Бих искала да помагам.");
            press("Върнете");
            assertThat(state(id)).isEqualTo(State.OPEN);
            desk.decline(id, "");
        }
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void a_coordinator_lets_in_with_roles() {
        try (var world = new World(database)) {
            var person = world.acting(world.member(), Role.AUTHOR);
            asked(person);
            open(PATHS + "/people");

            press("Приемете");
            test(find(Button.class)
                            .from(find(RolesDialog.class).single())
                            .withText("Приемете")
                            .single())
                    .click();

            assertThat(people.colleagues(tenancy.acting().workspace()))
                    .filteredOn(colleague -> colleague.id().equals(person.person()))
                    .singleElement()
                    .matches(colleague -> colleague.roles().equals(Set.of(Role.AUTHOR)));
            people.end(person.person());
        }
    }

    private JoinRequestId asked(Actor.Acting person) {
        var paths = tenancy.acting().workspace();
        return tenancy.as(person, () -> desk.ask(paths, "Бих искала да помагам."));
    }

    private State state(JoinRequestId id) {
        return desk.ours().stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Actor.Acting coordinator() {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(SignedInAs.COORDINATOR)))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }
}
