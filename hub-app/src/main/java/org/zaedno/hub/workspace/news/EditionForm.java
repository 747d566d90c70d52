package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.RichTextField;

/** The fields of one edition. Tells of every change; knows no service. */
class EditionForm extends Composite<Div> {
    private static final int LEAD_ROWS = 3;

    private final TextField title = new TextField();
    private final TextArea lead = new TextArea();
    private final RichTextField body;

    /** @param changed called after the person changed something */
    EditionForm(Language language, String name, Runnable changed) {
        var words = getTranslation("workspace.editor.body");
        body = new RichTextField(words, spoken(words, name), language.locale());
        title.setLabel(getTranslation("workspace.editor.title"));
        title.setAriaLabel(spoken(title.getLabel(), name));
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        lead.setLabel(getTranslation("workspace.editor.lead"));
        lead.setAriaLabel(spoken(lead.getLabel(), name));
        lead.setMinRows(LEAD_ROWS);
        lead.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> told(change.isFromClient(), changed));
        lead.addValueChangeListener(change -> told(change.isFromClient(), changed));
        body.addValueChangeListener(change -> told(change.isFromClient(), changed));
        for (var field : new com.vaadin.flow.component.Component[] {title, lead}) {
            field.getElement().setAttribute("lang", language.tag());
            // Whoever leaves the field may be leaving the page: what waits for a pause in typing is sent at once.
            field.getElement().addEventListener("change", left -> {});
        }
        title.getElement().setAttribute("data-keep", language.tag() + ".title");
        lead.getElement().setAttribute("data-keep", language.tag() + ".lead");
        body.keepAs(language.tag() + ".body");
        title.addClassName("edition-title");
        getContent().add(title, lead, body);
        getContent().addClassName("edition-fields");
        count();
    }

    Typed typed() {
        return new Typed(title.getValue(), lead.getValue(), body.getValue());
    }

    /** Leaves a field alone that holds these words already: the caret stays where it is. */
    void show(Typed words) {
        if (words.equals(typed())) return;
        title.setValue(words.title());
        lead.setValue(words.lead());
        body.setValue(words.body());
        count();
    }

    void setReadOnly(boolean readOnly) {
        title.setReadOnly(readOnly);
        lead.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
    }

    /** @return whether a field could show it; else it belongs beside the buttons */
    boolean refused(Refusal refusal) {
        var text = Notice.textOf(refusal);
        if (refusal.key().startsWith("invalid.title")) {
            mark(title, text);
            title.focus();
        } else if (refusal.key().startsWith("invalid.lead")) {
            mark(lead, text);
            lead.focus();
        } else if (refusal.key().startsWith("invalid.body")) {
            mark(body, text);
            body.focus();
        } else {
            return false;
        }
        return true;
    }

    void focus() {
        title.focus();
    }

    private void told(boolean fromPerson, Runnable changed) {
        count();
        if (!fromPerson) return;
        title.setInvalid(false);
        lead.setInvalid(false);
        body.setInvalid(false);
        changed.run();
    }

    private void count() {
        int left = EditionText.LEAD_MAX - lead.getValue().strip().length();
        lead.setHelperText(
                left >= 0
                        ? getTranslation("workspace.editor.left", left)
                        : getTranslation("workspace.editor.over", -left));
    }

    private static void mark(com.vaadin.flow.component.shared.HasValidationProperties field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    private static String spoken(String label, String edition) {
        return label + ", " + edition;
    }
}
