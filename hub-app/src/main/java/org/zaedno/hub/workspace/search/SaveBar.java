package org.zaedno.hub.workspace.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.zaedno.content.question.SavedQuestion;
import org.zaedno.content.question.SavedQuestions;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;

/** Keeps the question of this page under a name, or says under which it is kept. */
class SaveBar extends Div {
    private final transient SavedQuestions saved;
    private final transient SearchQuery query;

    SaveBar(SavedQuestions saved, SearchQuery query, Optional<SavedQuestion> known) {
        this.saved = saved;
        this.query = query;
        addClassName("search-save");
        known.ifPresentOrElse(this::kept, this::offer);
    }

    private void kept(SavedQuestion question) {
        removeAll();
        add(new Span(getTranslation("find.page.kept", question.name())));
    }

    private void offer() {
        var save = new Button(getTranslation("find.page.save"), Drawing.of(Glyph.PLUS), click -> ask());
        save.addThemeName("tertiary small");
        add(save);
    }

    private void ask() {
        var name = nameField(query.text());
        new FormDialog(
                        getTranslation("find.page.save"),
                        getTranslation("find.page.save-yes"),
                        () -> {
                            kept(saved.save(name.getValue(), query.kept()));
                            Notice.done(getTranslation("find.page.saved"));
                        },
                        name)
                .savedFrom(name)
                .open();
        name.focus();
    }

    static TextField nameField(String before) {
        var name = new TextField();
        name.setLabel(name.getTranslation("find.page.name"));
        name.setMaxLength(SavedQuestion.NAME_MAX);
        name.setValue(before.length() > SavedQuestion.NAME_MAX ? before.substring(0, SavedQuestion.NAME_MAX) : before);
        return name;
    }
}
