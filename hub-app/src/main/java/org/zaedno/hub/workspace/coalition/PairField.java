package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.zaedno.content.language.Names;

/** The same thing in both languages, side by side; on a phone below each other. */
class PairField extends Div {
    private final TextFieldBase<?, String> bg;
    private final TextFieldBase<?, String> en;

    private PairField(TextFieldBase<?, String> bg, TextFieldBase<?, String> en, String label, Names value) {
        this.bg = bg;
        this.en = en;
        bg.setLabel(getTranslation("coalition.pair.bg", getTranslation(label)));
        en.setLabel(getTranslation("coalition.pair.en", getTranslation(label)));
        bg.getElement().setAttribute("lang", "bg");
        en.getElement().setAttribute("lang", "en");
        bg.setValue(value.bg());
        en.setValue(value.en());
        addClassName("pair-field");
        add(bg, en);
    }

    /** @param max in characters */
    static PairField line(String label, int max, Names value) {
        var bg = new TextField();
        var en = new TextField();
        bg.setMaxLength(max);
        en.setMaxLength(max);
        return new PairField(bg, en, label, value);
    }

    static PairField lines(String label, int max, Names value) {
        var bg = new TextArea();
        var en = new TextArea();
        bg.setMaxLength(max);
        en.setMaxLength(max);
        return new PairField(bg, en, label, value);
    }

    PairField helped(String key) {
        bg.setHelperText(getTranslation(key));
        en.setHelperText(getTranslation(key));
        return this;
    }

    Names names() {
        return new Names(bg.getValue(), en.getValue());
    }

    void onBulgarian(Runnable changed) {
        bg.addValueChangeListener(change -> changed.run());
    }

    /** Told while somebody types, in either language. */
    PairField typed(Runnable told) {
        Stream.of(bg, en).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> told.run());
        });
        return this;
    }

    void show(Names value) {
        bg.setValue(value.bg());
        en.setValue(value.en());
    }

    void focus() {
        bg.focus();
    }
}
