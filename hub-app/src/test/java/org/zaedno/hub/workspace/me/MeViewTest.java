package org.zaedno.hub.workspace.me;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class MeViewTest extends WorkspaceTest {
    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void ones_own_page_knows_name_address_and_workspaces() {
        open("me");

        assertThat(screen()).contains(SignedInAs.AUTHOR, "Пробна фондация „Лястовица“", "автор", "нямат парола");
        var name = find(TextField.class).single();
        test(name).setValue(" ");
        test(find(Button.class).withText("Запишете името").single()).click();
        assertThat(name.isInvalid()).isTrue();
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void the_last_coordinator_who_leaves_is_told_to_hand_over_first() {
        open("me");
        test(find(Button.class).withText("Напуснете").single()).click();
        test(find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single())
                .confirm();

        assertThat(screen()).contains("не може да остане без координатор");
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void a_trial_account_is_told_that_it_has_no_password_and_nothing_typed_stays() {
        open("me/password");
        find(PasswordField.class).all().forEach(field -> test(field).setValue("вода и хляб за четирима"));
        test(find(Button.class).withText("Запишете новата парола").single()).click();

        assertThat(screen()).contains("Пробните профили нямат парола");
        assertThat(find(PasswordField.class).all()).allMatch(PasswordField::isEmpty);
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void ones_own_activity_is_one_link_away() {
        open("me/activity");

        assertThat(screen()).contains("Моята дейност");
    }
}
