package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.zaedno.content.language.Names;

/** The same short text in both languages; where one is empty readers get the other. */
class NamesField extends Composite<Div> {
    private final TextField bulgarian = new TextField();
    private final TextField english = new TextField();

    /** @param label the key of what it is called; @param max in characters */
    NamesField(String label, int max, Runnable typed) {
        var name = getTranslation(label);
        bulgarian.setLabel(getTranslation("facts.in.bg", name));
        english.setLabel(getTranslation("facts.in.en", name));
        bulgarian.getElement().setAttribute("lang", "bg");
        english.getElement().setAttribute("lang", "en");
        for (var field : new TextField[] {bulgarian, english}) {
            field.setMaxLength(max);
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.ON_BLUR);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) typed.run();
            });
        }
        getContent().addClassName("both-languages");
        getContent().add(bulgarian, english);
    }

    Names read() {
        return new Names(bulgarian.getValue(), english.getValue());
    }

    void show(Names names) {
        bulgarian.setValue(names.bg());
        english.setValue(names.en());
    }

    void setReadOnly(boolean readOnly) {
        bulgarian.setReadOnly(readOnly);
        english.setReadOnly(readOnly);
    }
}
