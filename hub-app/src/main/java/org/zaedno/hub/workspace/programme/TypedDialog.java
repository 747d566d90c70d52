package org.zaedno.hub.workspace.programme;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Question;

/** A form in a dialog that does not go away with what was typed in it without having asked. */
final class TypedDialog {
    private final FormDialog dialog;
    private boolean typed;

    /** @param save what it throws as a refusal is said in the dialog */
    TypedDialog(String title, Runnable save, Component... fields) {
        var theirs = new Paragraph();
        theirs.addClassName("refused");
        theirs.getElement().setAttribute("role", "alert");
        var form = new Div(fields);
        form.addClassName("dialog-form");
        form.getElement().addEventListener("change", change -> typed = true);
        dialog = new FormDialog(translate(title), translate("organise.save"), save, form, theirs)
                .beside(
                        "changed-meanwhile",
                        reason -> theirs.setText(reason.isEmpty() ? "" : translate("timetable.theirs")));
        dialog.addDialogCloseActionListener(escape -> leave());
    }

    TypedDialog beside(String refusal, Consumer<String> field) {
        dialog.beside("invalid." + refusal, field);
        return this;
    }

    void open() {
        dialog.open();
    }

    private void leave() {
        if (typed)
            Question.confirm(
                    translate("organise.leave.title"),
                    translate("organise.leave.text"),
                    translate("organise.leave.verb"),
                    dialog::close);
        else dialog.close();
    }
}
