package org.zaedno.hub.workspace.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zaedno.content.people.Role;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class PeopleViewTest extends WorkspaceTest {
    private static final String PATHS = "proba-sedem-pateki/people";

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void colleagues_are_shown_with_their_roles_and_nobody_but_a_coordinator_changes_them() {
        open(SWALLOW + "/people");

        assertThat(screen()).contains("редактор", "координатор", "в екипа от").doesNotContain("Сменете ролите");
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    @SuppressWarnings("unchecked")
    void the_last_coordinator_cannot_step_down_and_is_told_why() {
        open(PATHS);
        int mine = screenedNames().indexOf("Пробна координаторка, „Седем пътеки“");

        test(find(Button.class).withText("Сменете ролите").all().get(mine)).click();
        CheckboxGroup<Role> roles = find(CheckboxGroup.class).single();
        roles.setValue(Set.of(Role.AUTHOR));
        test(find(Button.class).withText("Запишете ролите").single()).click();

        assertThat(roles.isInvalid()).isTrue();
        assertThat(roles.getErrorMessage()).isNotBlank();
        assertThat(roles.getValue()).containsExactly(Role.AUTHOR);
    }

    private java.util.List<String> screenedNames() {
        return find(com.vaadin.flow.component.html.H2.class).all().stream()
                .map(com.vaadin.flow.component.html.H2::getText)
                .toList();
    }
}
