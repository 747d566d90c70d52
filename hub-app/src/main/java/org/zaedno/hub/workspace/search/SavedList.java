package org.zaedno.hub.workspace.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.zaedno.content.question.SavedQuestion;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.UndoButton;

/** The questions a person keeps: what is new among their answers, another name, off the list. */
class SavedList extends Section {
    private final transient SearchDoors doors;
    private final transient NewAnswers answers;
    private final transient String room;
    private final transient KnownNames names;

    SavedList(SearchDoors doors, NewAnswers answers, KnownNames names, String room) {
        this.doors = doors;
        this.answers = answers;
        this.names = names;
        this.room = room;
        addClassName("search-saved");
        draw();
    }

    private void draw() {
        removeAll();
        add(new H2(getTranslation("find.saved.title")));
        var mine = doors.saved().mine();
        if (mine.isEmpty()) {
            add(new Paragraph(getTranslation("find.saved.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("shared");
        mine.forEach(question -> list.add(row(question)));
        add(list);
    }

    private ListItem row(SavedQuestion question) {
        var what = new Div(new Anchor(room + "?" + question.query(), question.name()));
        what.addClassName("shared-what");
        answers.of(question, names).ifPresent(number -> {
            if (number == 0) return;
            var fresh = new Span(getTranslation("find.saved.new", number));
            fresh.addClassNames("state", "turn");
            what.add(fresh);
        });
        var tell = new Checkbox(
                getTranslation("find.saved.tell"),
                question.told(),
                change -> doors.saved().tell(question.id(), change.getValue()));
        tell.setAriaLabel(getTranslation("find.saved.tell-of", question.name()));
        var rename = new Button(getTranslation("find.saved.rename"), click -> rename(question));
        rename.setAriaLabel(getTranslation("placement.do-of", rename.getText(), question.name()));
        var forget = new Button(getTranslation("find.saved.forget"), click -> forget(question));
        forget.setAriaLabel(getTranslation("placement.do-of", forget.getText(), question.name()));
        var actions = new Div(tell, rename, forget);
        actions.addClassName("shared-actions");
        return new ListItem(what, actions);
    }

    private void rename(SavedQuestion question) {
        var name = SaveBar.nameField(question.name());
        new FormDialog(
                        getTranslation("find.saved.rename"),
                        getTranslation("find.page.save-yes"),
                        () -> {
                            doors.saved().rename(question.id(), name.getValue());
                            draw();
                        },
                        name)
                .savedFrom(name)
                .open();
        name.focus();
    }

    private void forget(SavedQuestion question) {
        doors.saved().forget(question.id());
        draw();
        Notice.done(getTranslation("find.saved.forgotten", question.name()), new UndoButton(() -> {
            doors.saved().save(question.name(), question.query());
            draw();
        }));
    }
}
