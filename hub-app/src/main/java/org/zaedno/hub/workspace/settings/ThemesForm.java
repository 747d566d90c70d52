package org.zaedno.hub.workspace.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** On which themes the workspace can be asked. Knows no desk. */
class ThemesForm extends Composite<Div> {
    private final CheckboxGroup<Theme> themes = new CheckboxGroup<>();
    private final Button save = new Button(getTranslation("settings.asked.save"));

    ThemesForm(Runnable wish) {
        themes.setLabel(getTranslation("settings.asked.themes"));
        themes.setItemLabelGenerator(theme -> theme.name().in(ReadersLanguage.current()));
        save.addClickListener(click -> wish.run());
        getContent().addClassName("form");
        getContent()
                .add(
                        new H2(getTranslation("settings.asked.title")),
                        new Paragraph(getTranslation("settings.asked.text")),
                        themes,
                        save);
    }

    void show(List<Theme> offered, Set<ThemeId> chosen, boolean mayChange) {
        themes.setItems(offered);
        themes.setValue(
                offered.stream().filter(theme -> chosen.contains(theme.id())).collect(Collectors.toSet()));
        themes.setReadOnly(!mayChange);
        save.setVisible(mayChange);
    }

    Set<ThemeId> typed() {
        return themes.getValue().stream().map(Theme::id).collect(Collectors.toSet());
    }
}
