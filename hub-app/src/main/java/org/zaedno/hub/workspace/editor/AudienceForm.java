package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.theme.Theme;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** For whom the item is, said in plain words, and its themes, folded with their number. Tells of every choice; knows no service. */
class AudienceForm extends Composite<Section> {
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
    private final CheckboxGroup<Theme> themes = new CheckboxGroup<>();
    private final Details folded = new Details();
    private final Paragraph refused = new Paragraph();
    private final transient List<Theme> all;

    AudienceForm(List<Theme> all, Consumer<Audience> chosen) {
        this.all = all;
        visibility.setLabel(getTranslation("workspace.visibility.label"));
        visibility.setItems(Visibility.values());
        visibility.addThemeName("vertical");
        visibility.setRenderer(new ComponentRenderer<>(this::explained));
        themes.getElement().setAttribute("aria-label", getTranslation("workspace.themes.label"));
        themes.setHelperText(getTranslation("workspace.themes.help"));
        themes.setItems(all);
        themes.addThemeName("vertical");
        themes.setItemLabelGenerator(theme -> theme.name().in(ReadersLanguage.current()));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        visibility.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        themes.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        folded.add(themes);
        getContent().getElement().setAttribute("aria-label", getTranslation("workspace.audience.title"));
        getContent().add(new H2(getTranslation("workspace.audience.title")), refused, visibility, folded);
        refuse("");
    }

    void show(Audience audience, boolean readOnly) {
        visibility.setValue(audience.visibility());
        themes.setValue(all.stream()
                .filter(theme -> audience.themes().contains(theme.id()))
                .collect(Collectors.toSet()));
        count();
        visibility.setReadOnly(readOnly);
        themes.setReadOnly(readOnly);
    }

    void refuse(String reason) {
        refused.setText(reason);
        refused.setVisible(!reason.isEmpty());
    }

    private void count() {
        int chosen = themes.getValue().size();
        folded.setSummaryText(getTranslation("editor.themes", chosen));
    }

    private Div explained(Visibility item) {
        var name = item.name().toLowerCase(Locale.ROOT);
        var explanation = new Span(getTranslation("workspace.visibility.explained-" + name));
        explanation.addClassName("choice-note");
        return new Div(new Span(getTranslation("workspace.visibility.name-" + name)), explanation);
    }

    private void tell(boolean fromPerson, Consumer<Audience> chosen) {
        if (!fromPerson) return;
        refuse("");
        count();
        chosen.accept(new Audience(
                visibility.getValue(), themes.getValue().stream().map(Theme::id).collect(Collectors.toSet())));
    }
}
