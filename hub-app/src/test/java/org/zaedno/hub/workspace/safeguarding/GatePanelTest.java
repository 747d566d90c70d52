package org.zaedno.hub.workspace.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.safeguarding.Detail.Reason;
import org.zaedno.content.safeguarding.Finding;
import org.zaedno.content.safeguarding.PublishingGate;
import org.zaedno.content.safeguarding.ReleaseDesk;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

/** The panel as an editor holds it. */
class GatePanelTest extends WorkspaceTest {
    @Autowired
    EditorialDesk desk;

    @Autowired
    PublishingGate gate;

    @Autowired
    ReleaseDesk releases;

    @Autowired
    Words words;

    private final List<Finding> shown = new ArrayList<>();
    private final List<Finding> takenOut = new ArrayList<>();

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void a_finding_stands_in_its_sentence_and_goes_when_somebody_answers_for_it() {
        var panel = panel("<p>Питайте ни на 0888 123 456 всеки ден.</p>");
        assertThat(screen())
                .contains(
                        "данни, по които някой може да бъде намерен", "Телефон – Текст", "0888 123 456", " всеки ден.");

        press("Покажете в текста");
        press("Махнете");
        assertThat(shown).isEqualTo(takenOut).hasSize(1);

        press("Може да остане");
        RadioButtonGroup<Reason> reasons = dialogsReasons();
        press("Нека остане");
        assertThat(reasons.isInvalid()).isTrue();
        reasons.setValue(Reason.WORK_CONTACT);
        press("Нека остане");
        assertThat(screen()).contains("Остава: служебен контакт", "Отговорете на въпросите за детето");

        questions().getFirst().setValue(false);
        press("Запишете отговорите");
        assertThat(screen()).contains("Може да се публикува.");
        assertThat(panel.getElement().getAttribute("data-gate")).isEqualTo("open");
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void the_other_questions_come_with_a_childs_story_and_the_first_must_be_answered() {
        panel("<p>Едно момче ни разказа как минава денят му.</p>");
        assertThat(screen()).contains("Може да се публикува.").doesNotContain("Как е наречено детето?");

        press("Запишете отговорите");
        assertThat(questions().getFirst().isInvalid()).isTrue();

        questions().getFirst().setValue(true);
        assertThat(screen()).contains("Как е наречено детето?", "Бихте ли прочели този текст на детето?");
        press("Запишете отговорите");
        assertThat(screen()).contains("Отговорете на въпросите за детето");
    }

    private GatePanel panel(String body) {
        open(SWALLOW + "/news");
        var text = new EditionText("Разказ", "", body);
        var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of())
                .item()
                .id();
        var panel = new GatePanel(gate, releases, words.in(Language.BG), new Editor(item));
        ((com.vaadin.flow.component.HasComponents) getCurrentView()).add(panel);
        panel.show(item, Kind.NEWS, Language.BG, text, true);
        return panel;
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Boolean>> questions() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Boolean>) group)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Reason> dialogsReasons() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel() == null)
                .findFirst()
                .orElseThrow();
    }

    private void press(String verb) {
        test(find(Button.class).all().stream()
                        .filter(button ->
                                button.getText().replace('\u00a0', ' ').equals(verb))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private final class Editor implements GateWishes {
        private final ItemId item;

        Editor(ItemId item) {
            this.item = item;
        }

        @Override
        public void show(Finding finding) {
            shown.add(finding);
        }

        @Override
        public void takeOut(Finding finding) {
            takenOut.add(finding);
        }

        @Override
        public boolean save() {
            return UI.getCurrent() != null && item != null;
        }

        @Override
        public void answered() {}
    }
}
