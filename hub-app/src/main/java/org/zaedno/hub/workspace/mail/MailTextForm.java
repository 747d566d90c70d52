package org.zaedno.hub.workspace.mail;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.zaedno.content.mail.MailText;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.Notice;

/** Subject and text of a mail with the words that can be filled in, each a button. Knows no desk. */
public class MailTextForm extends Composite<Div> {
    /** Puts a word where the person was typing, as if typed. */
    private static final String INSERT = """
            const field = this.inputElement;
            field.setRangeText($0, field.selectionStart, field.selectionEnd, 'end');
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            field.focus();""";

    /** In milliseconds: the preview follows when the typing rests. */
    private static final int REST = 400;

    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Paragraph refused = new Paragraph();
    private com.vaadin.flow.component.Component last = body;

    public MailTextForm(List<String> fillings, Runnable typed) {
        subject.setLabel(getTranslation("outbox.text.subject"));
        subject.setMaxLength(MailText.SUBJECT_MAX);
        subject.setManualValidation(true);
        body.setLabel(getTranslation("outbox.text.body"));
        body.setMaxLength(MailText.BODY_MAX);
        body.setManualValidation(true);
        body.setMinRows(14);
        body.setHelperText(getTranslation("outbox.text.help"));
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setValueChangeTimeout(REST);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(REST);
        subject.addValueChangeListener(change -> typed.run());
        body.addValueChangeListener(change -> typed.run());
        follow(subject);
        follow(body);
        var words = new Div();
        words.addClassName("fillings");
        words.getElement().setAttribute("role", "group");
        words.getElement().setAttribute("aria-label", getTranslation("outbox.text.fillings"));
        for (var filling : fillings) {
            var button = new Button(filling, click -> last.getElement().executeJs(INSERT, filling));
            button.addThemeName("small");
            words.add(button);
        }
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        getContent().addClassNames("form", "mail-text");
        getContent().add(subject, body, words, refused);
    }

    private <C extends com.vaadin.flow.component.Component & Focusable<C>> void follow(C field) {
        field.addFocusListener(focus -> last = field);
    }

    public void show(String subjectLine, String text) {
        subject.setValue(subjectLine);
        body.setValue(text);
        refused.setText("");
    }

    public String subject() {
        return subject.getValue();
    }

    public String body() {
        return body.getValue();
    }

    public void accept() {
        refused.setText("");
    }

    public void refuse(InvalidValue no) {
        refused.setText(Notice.textOf(no));
    }
}
