package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;

/** A small form over the list it belongs to. Closes when it is saved; a refusal is said in it and nothing typed is lost. */
class FormDialog extends Dialog {
    private final Paragraph refused = new Paragraph();

    FormDialog(String title, String verb, Runnable save, Component... fields) {
        setHeaderTitle(title);
        setWidth("min(46rem, 96vw)");
        setCloseOnOutsideClick(false);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var form = new Div(fields);
        form.addClassName("dialog-form");
        add(form, refused);
        var yes = new Button(verb, click -> {
            try {
                save.run();
                close();
            } catch (Refusal no) {
                refused.setText(Notice.textOf(no));
            }
        });
        yes.addThemeName("primary");
        var no = new Button(getTranslation("workspace.question.no"), click -> close());
        no.addThemeName("tertiary");
        getFooter().add(no, yes);
    }
}
