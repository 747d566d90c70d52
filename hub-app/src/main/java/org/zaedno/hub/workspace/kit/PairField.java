package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Names;

/** The same thing in both languages, side by side; on a phone below each other. */
public final class PairField extends Div {
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
    public static PairField line(String label, int max, Names value) {
        var bg = new TextField();
        var en = new TextField();
        bg.setMaxLength(max);
        en.setMaxLength(max);
        return new PairField(bg, en, label, value);
    }

    public static PairField lines(String label, int max, Names value) {
        var bg = new TextArea();
        var en = new TextArea();
        bg.setMaxLength(max);
        en.setMaxLength(max);
        return new PairField(bg, en, label, value);
    }

    public PairField helped(String key) {
        bg.setHelperText(getTranslation(key));
        en.setHelperText(getTranslation(key));
        return this;
    }

    public Names names() {
        return new Names(bg.getValue(), en.getValue());
    }

    public void onBulgarian(Runnable changed) {
        bg.addValueChangeListener(change -> changed.run());
    }

    /** Told while somebody types, in either language. */
    public PairField typed(Runnable told) {
        Stream.of(bg, en).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> told.run());
        });
        return this;
    }

    /** The browser keeps what is typed here under this name, see {@link KeptText}. */
    public PairField kept(String name) {
        bg.getElement().setAttribute("data-keep", name + ".bg");
        en.getElement().setAttribute("data-keep", name + ".en");
        return this;
    }

    /** What the browser kept of these fields. */
    public void restore(Map<String, String> fields) {
        Stream.of(bg, en)
                .forEach(field -> Optional.ofNullable(
                                fields.get(field.getElement().getAttribute("data-keep")))
                        .ifPresent(field::setValue));
    }

    public void show(Names value) {
        bg.setValue(value.bg());
        en.setValue(value.en());
    }

    public void focus() {
        bg.focus();
    }

    /** Says why beside what is missing, or beside both; nothing, where all is well. */
    public void refuse(String reason) {
        boolean missing = bg.isEmpty() != en.isEmpty();
        for (var field : List.of(bg, en)) {
            field.setManualValidation(true);
            boolean bad = !reason.isEmpty() && (!missing || field.isEmpty());
            field.setErrorMessage(bad ? reason : "");
            field.setInvalid(bad);
        }
    }
}
