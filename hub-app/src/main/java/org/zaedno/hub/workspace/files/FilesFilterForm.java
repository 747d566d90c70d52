package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import org.zaedno.content.files.FileFilter.Family;
import org.zaedno.content.files.FileLimits;

/** Narrows the library. Says what was chosen; showing it is the address's business. */
class FilesFilterForm extends Composite<Div> {
    private final TextField text = new TextField();
    private final Select<Family> family = new Select<>();
    private final Checkbox bin = new Checkbox();
    private final transient Consumer<FilesQuery> chosen;

    FilesFilterForm(Consumer<FilesQuery> chosen) {
        this.chosen = chosen;
        text.setLabel(getTranslation("workspace.files.filter.text"));
        text.setClearButtonVisible(true);
        text.setMaxLength(FileLimits.NAME_MAX);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        family.setLabel(getTranslation("workspace.files.filter.kind"));
        family.setEmptySelectionAllowed(true);
        family.setEmptySelectionCaption(getTranslation("workspace.files.filter.any"));
        family.setItems(Family.values());
        family.setItemLabelGenerator(item -> getTranslation(
                item == null
                        ? "workspace.files.filter.any"
                        : "workspace.files.filter." + item.name().toLowerCase(Locale.ROOT)));
        bin.setLabel(getTranslation("workspace.files.filter.bin"));
        text.addValueChangeListener(this::changed);
        family.addValueChangeListener(this::changed);
        bin.addValueChangeListener(this::changed);
        getContent().add(text, family, bin);
        getContent().addClassName("filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("workspace.files.filter.label"));
    }

    void show(FilesQuery query) {
        text.setValue(query.filter().text().orElse(""));
        family.setValue(query.filter().family().orElse(null));
        bin.setValue(query.filter().binned());
    }

    private void changed(HasValue.ValueChangeEvent<?> change) {
        if (!change.isFromClient()) return;
        chosen.accept(FilesQuery.narrowed(text.getValue(), family.getOptionalValue(), bin.getValue()));
    }
}
