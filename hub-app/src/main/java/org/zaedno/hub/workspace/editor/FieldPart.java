package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.UnaryOperator;

/** One field of an edition with its place beside the same field of the other: the field, remarks on it, what has changed. */
class FieldPart extends Div {
    private final String name;
    private final Component field;
    private final transient HasValue<?, String> value;
    private final transient UnaryOperator<String> asKept;
    private final Div above = new Div();

    /** @param asKept the form in which a value is kept: what makes no difference there is no change here */
    <F extends AbstractField<?, String>> FieldPart(String name, F field, UnaryOperator<String> asKept) {
        this.name = name;
        this.field = field;
        this.value = field;
        this.asKept = asKept;
        addClassName("part");
        above.addClassName("part-above");
        add(above, field);
    }

    String name() {
        return name;
    }

    /** As the person reads it beside the field. */
    String label() {
        return ((HasLabel) field).getLabel();
    }

    Component field() {
        return field;
    }

    String words() {
        return value.getValue();
    }

    /** Leaves the field alone where it holds these words already: the caret stays where it is. */
    void show(String words) {
        if (!asKept.apply(value.getValue()).equals(words)) value.setValue(words);
    }

    void setReadOnly(boolean readOnly) {
        value.setReadOnly(readOnly);
    }

    void mark(String reason) {
        var validated = (HasValidationProperties) field;
        validated.setErrorMessage(reason);
        validated.setInvalid(!reason.isEmpty());
        if (!reason.isEmpty()) focus();
    }

    void focus() {
        ((Focusable<?>) field).focus();
    }

    /** Something to be read before the field: what the source said before. */
    void above(Component... parts) {
        above.removeAll();
        above.add(parts);
        setClassName("part-changed", parts.length > 0);
    }
}
