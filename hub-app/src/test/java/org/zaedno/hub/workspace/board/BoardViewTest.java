package org.zaedno.hub.workspace.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;
import org.zaedno.content.people.Colleague;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class BoardViewTest extends WorkspaceTest {
    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void every_total_leads_to_as_many_rows() {
        open(SWALLOW + "/translations");
        var totals = find(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("translations?"))
                .limit(4) // each is a whole view
                .toList();
        assertThat(totals).isNotEmpty();

        for (var total : totals) {
            var number = total.getElement().getChild(0).getText();
            open(total.getHref() + "&size=100");
            // and the head
            assertThat(find(NativeTableRow.class).all()).as(total.getHref()).hasSize(Integer.parseInt(number) + 1);
            open(SWALLOW + "/translations");
        }
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    @SuppressWarnings("unchecked")
    void checking_the_source_is_given_from_the_board() {
        open(SWALLOW + "/translations?state=missing&lang=en");
        test(find(Button.class).withText("Възложете").all().getFirst()).click();
        var person = (Select<Colleague>) find(GiveDialog.class)
                .single()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(Select.class::isInstance)
                .findFirst()
                .orElseThrow();
        var colleague = person.getListDataView().getItem(0);
        person.setValue(colleague);

        test(find(Button.class).withText("Запишете възложеното").single()).click();

        assertThat(screen()).contains("Проверява " + colleague.name());

        open(SWALLOW + "/translations?assigned=" + colleague.id().value());
        assertThat(find(NativeTableRow.class).all()).hasSizeGreaterThan(1);
        assertThat(find(BoardTable.class).single().getElement().getTextRecursively())
                .contains("Проверява " + colleague.name());
        open(SWALLOW + "/translations?assigned=" + java.util.UUID.randomUUID());
        assertThat(find(BoardTable.class).all()).isEmpty();
    }
}
