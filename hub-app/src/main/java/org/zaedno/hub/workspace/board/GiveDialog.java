package org.zaedno.hub.workspace.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.desk.Assignment;
import org.zaedno.content.desk.Assignments;
import org.zaedno.content.desk.Task;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Colleague;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.items.ItemsNavigation;
import org.zaedno.hub.workspace.kit.DayField;
import org.zaedno.hub.workspace.kit.Notice;

/** Who translates or checks an edition, until when. A refusal is shown here and the choice is kept. */
class GiveDialog extends Dialog {
    private final RadioButtonGroup<Task> task = new RadioButtonGroup<>();
    private final Select<Colleague> person = new Select<>();
    private final DayField due = new DayField(getTranslation("board.due"));
    private final Paragraph refused = new Paragraph();
    private final transient List<Colleague> colleagues;
    private final transient List<Assignment> present;
    private final Button nobody = new Button();

    GiveDialog(
            Assignments assignments,
            List<Colleague> colleagues,
            ItemRow item,
            Language language,
            List<Assignment> present,
            Runnable done) {
        this.colleagues = colleagues;
        this.present = present;
        setHeaderTitle(
                getTranslation("board.give-what", item.title(), getTranslation(ItemsNavigation.nameOf(language))));
        setWidth("min(28rem, 94vw)");
        task.setLabel(getTranslation("board.task"));
        task.setItems(Task.values());
        task.setItemLabelGenerator(
                one -> getTranslation("board.task-" + one.name().toLowerCase()));
        task.addValueChangeListener(change -> show());
        person.setLabel(getTranslation("board.person"));
        person.setItemLabelGenerator(Colleague::name);
        due.setMin(java.time.LocalDate.now(java.time.ZoneId.of("Europe/Sofia")));
        person.setWidthFull();
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var form = new Div(task, person, due, refused);
        form.addClassName("dialog-form");
        add(form);
        var give = new Button(getTranslation("board.give-it"), click -> {
            if (person.isEmpty()) {
                person.setErrorMessage(getTranslation("board.whom"));
                person.setInvalid(true);
                return;
            }
            attempt(
                    () -> assignments.give(
                            item.id(),
                            language,
                            task.getValue(),
                            person.getValue().id(),
                            due.getOptionalValue()),
                    done);
        });
        give.addThemeName("primary");
        nobody.setText(getTranslation("board.nobody"));
        nobody.addThemeName("tertiary");
        nobody.addClickListener(
                click -> attempt(() -> assignments.takeBack(item.id(), language, task.getValue()), done));
        var no = new Button(getTranslation("workspace.question.no"), click -> close());
        no.addThemeName("tertiary");
        getFooter().add(nobody, no, give);
        task.setValue(item.edition(language).isEmpty() || language != item.source() ? Task.TRANSLATE : Task.CHECK);
    }

    private void attempt(Runnable deed, Runnable done) {
        try {
            deed.run();
            close();
            done.run();
        } catch (Refusal no) {
            refused.setText(Notice.textOf(no));
        }
    }

    private void show() {
        var fits = task.getValue() == Task.CHECK
                ? Set.of(Role.EDITOR, Role.COORDINATOR)
                : Set.of(Role.AUTHOR, Role.EDITOR, Role.COORDINATOR);
        var able = colleagues.stream()
                .filter(one -> one.roles().stream().anyMatch(fits::contains))
                .toList();
        Optional<Assignment> now =
                present.stream().filter(one -> one.task() == task.getValue()).findFirst();
        person.setItems(able);
        person.setValue(now.flatMap(has -> able.stream()
                        .filter(one -> one.id().equals(has.person()))
                        .findFirst())
                .orElse(null));
        due.setValue(now.flatMap(Assignment::due).orElse(null));
        nobody.setVisible(now.isPresent());
        refused.setText("");
    }
}
