package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.Questionnaire;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.shell.Shell;

/** What is asked besides the usual. Every change is kept at once and can be undone. */
@Route(value = EventTab.AT + "/registration/questions", layout = Shell.class)
@PermitAll
class QuestionsView extends EventView implements QuestionRow.Wishes {
    private final Div list = new Div();
    private final transient KeptList<Question> questions;
    private transient Optional<SideBox> side = Optional.empty();

    QuestionsView(EventDoors doors) {
        super(doors, EventTab.QUESTIONS);
        questions = new KeptList<>(
                () -> doors.forms().questions(room.id()).questions(),
                all -> doors.forms()
                        .saveQuestions(room.id(), new Questionnaire(all))
                        .questions(),
                this::draw);
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        var add = new Button(getTranslation("organise.question.add"), Drawing.of(Glyph.PLUS), click -> add());
        add.addThemeName("primary");
        var text = new Paragraph(getTranslation("organise.question.text"));
        text.addClassName("organise-text");
        var main = new Div(text, list, add);
        main.addClassName("organise-main");
        var box = new SideBox(room, doors);
        side = Optional.of(box);
        content.removeAll();
        content.add(main, box);
        questions.refresh();
    }

    @Override
    protected void changed() {
        side.ifPresent(SideBox::show);
        questions.look();
    }

    private void draw() {
        list.removeAll();
        var all = questions.shown();
        if (all.isEmpty()) {
            list.add(nothingYet());
            return;
        }
        var rows = new OrderedList();
        rows.addClassName("shared");
        for (int at = 0; at < all.size(); at++) rows.add(new QuestionRow(all, at, this));
        list.add(rows);
    }

    private Component nothingYet() {
        var empty = new Div(
                new H2(getTranslation("organise.question.none")),
                new Paragraph(getTranslation("organise.question.none-text")));
        empty.addClassName("empty");
        return empty;
    }

    private void add() {
        new QuestionDialog(Optional.empty(), questions.shown())
                .open(
                        "organise.question.add",
                        question -> keep(with -> {
                            var all = new ArrayList<>(with);
                            all.add(question);
                            return all;
                        }));
    }

    @Override
    public void change(Question question, List<Question> earlier) {
        new QuestionDialog(Optional.of(question), earlier)
                .open(
                        "organise.question.change",
                        changed -> keep(with -> with.stream()
                                .map(one -> one.id().equals(changed.id()) ? changed : one)
                                .toList()));
    }

    @Override
    public void remove(Question question) {
        if (questions.shown().stream()
                .flatMap(one -> one.condition().stream())
                .anyMatch(when -> when.after().equals(question.id()))) {
            Notice.refused(new InvalidValue("question-needed"));
            return;
        }
        keep(with ->
                with.stream().filter(one -> !one.id().equals(question.id())).toList());
    }

    @Override
    public void move(Question question, int to) {
        questions.change(with -> {
            var all = new ArrayList<>(with);
            all.removeIf(one -> one.id().equals(question.id()));
            all.add(Math.min(to, all.size()), question);
            return all;
        });
    }

    private void keep(UnaryOperator<List<Question>> how) {
        var back = questions.change(how);
        Notice.done(getTranslation("organise.question.saved"), new UndoButton(back));
    }
}
