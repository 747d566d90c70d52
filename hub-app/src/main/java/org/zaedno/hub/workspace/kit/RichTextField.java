package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.customfield.CustomField;
import java.util.Locale;

/** Rich text with headings, lists, quotations and links. Its value is HTML in the form that is kept. */
public final class RichTextField extends CustomField<String> {
    private final RichTextArea area = new RichTextArea();

    /** @param spoken the label as a screen reader says it; @param language of what is written here */
    public RichTextField(String label, String spoken, Locale language) {
        super("", true);
        addClassName("rich");
        setLabel(label);
        area.setWords(spoken, language);
        area.addValueChangeListener(change -> updateValue());
        add(area);
    }

    /** The name under which the browser keeps what is not saved yet. */
    public void keepAs(String name) {
        area.getElement().setAttribute("data-keep", name);
    }

    @Override
    protected String generateModelValue() {
        return TrixHtml.clean(area.getValue());
    }

    @Override
    protected void setPresentationValue(String html) {
        area.setValue(html);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        area.getElement().setProperty("readonly", readOnly);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        area.getElement().setProperty("invalid", invalid);
    }

    @Override
    public void focus() {
        area.focus();
    }

    /** A stored text in the form this field gives it back, to tell a change from none. */
    public static String asWritten(String html) {
        return TrixHtml.clean(html);
    }
}
