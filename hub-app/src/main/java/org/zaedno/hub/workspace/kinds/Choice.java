package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import org.zaedno.hub.words.Choices;

/** Fields for values of closed lists, called as readers call them. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> CheckboxGroup<E> boxes(Component in, String label, Class<E> list, String names) {
        var field = new CheckboxGroup<E>();
        field.setLabel(translated(in, label));
        field.setItems(list.getEnumConstants());
        field.setItemLabelGenerator(value -> translated(in, Choices.key(names, value)));
        field.addThemeName("vertical");
        return field;
    }

    static <E extends Enum<E>> MultiSelectComboBox<E> several(Component in, String label, Class<E> list, String names) {
        var field = new MultiSelectComboBox<E>(translated(in, label));
        field.setItemLabelGenerator(value -> translated(in, Choices.key(names, value)));
        field.setItems(list.getEnumConstants());
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setWidthFull();
        return field;
    }

    static <E extends Enum<E>> Select<E> one(Component in, String label, Class<E> list, String names) {
        var field = new Select<E>();
        field.setLabel(translated(in, label));
        field.setItems(list.getEnumConstants());
        field.setItemLabelGenerator(value -> value == null ? "" : translated(in, Choices.key(names, value)));
        field.setEmptySelectionAllowed(true);
        field.setWidthFull();
        return field;
    }

    private static String translated(Component in, String key) {
        return in.getTranslation(key);
    }
}
