package org.zaedno.hub.workspace.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class InviteViewTest extends WorkspaceTest {
    private static final String PATHS = "proba-sedem-pateki/people";

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void a_list_is_looked_at_line_by_line_before_anybody_is_invited() {
        var fresh = UUID.randomUUID() + "@test.example";
        open(PATHS + "/invite");
        test(find(TextArea.class).single())
                .setValue(fresh + "; editor; en\n" + fresh + "\n" + SignedInAs.COORDINATOR + "\nnot an@address\n");
        press("Вижте какво ще стане");

        assertThat(screen())
                .contains(
                        "Ще бъде поканен 1 човек",
                        "Ще получи връзка",
                        "Стои и по-горе",
                        "Вече е в екипа",
                        "Не е имейл");
        assertThat(invitations()).doesNotContain(fresh);

        open(PATHS + "/invite");
        test(find(TextArea.class).single()).setValue(fresh + "; editor; en");
        press("Вижте какво ще стане");
        press("Поканете 1 човек");

        assertThat(find(TextField.class).all())
                .extracting(TextField::getValue)
                .anySatisfy(link -> assertThat(link).contains("/invitation/").endsWith("?lang=en"));
        assertThat(invitations()).contains(fresh, "Чака", "редактор");
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void nobody_to_invite_is_said_beside_the_field_and_the_text_stays() {
        open(PATHS + "/invite");
        var addresses = find(TextArea.class).single();
        test(addresses).setValue("само име");
        press("Вижте какво ще стане");

        assertThat(addresses.isInvalid()).isTrue();
        assertThat(addresses.getValue()).isEqualTo("само име");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void who_does_not_coordinate_is_told_who_does() {
        open(SWALLOW + "/people/invite");

        assertThat(screen()).contains("Това може да направи само координаторът");
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void a_revoked_invitation_is_brought_back_with_one_press() {
        var fresh = UUID.randomUUID() + "@test.example";
        open(PATHS + "/invite");
        test(find(TextArea.class).single()).setValue(fresh);
        press("Вижте какво ще стане");
        press("Поканете 1 човек");
        open(PATHS);
        var revoke = find(Button.class).all().stream()
                .filter(button -> ("Отменете поканата на " + fresh)
                        .equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(revoke).click();
        assertThat(screen()).contains("вече не важи", "Отменена");

        press("Върнете");

        open(PATHS);
        assertThat(find(Button.class).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .contains("Отменете поканата на " + fresh);
    }

    private String invitations() {
        open(PATHS);
        return screen();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
