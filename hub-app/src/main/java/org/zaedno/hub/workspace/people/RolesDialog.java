package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;

/** The roles of one person, each said in plain words. A refusal is shown here and the choice is kept. */
class RolesDialog extends Dialog {
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();

    RolesDialog(String title, Set<Role> held, String verb, Consumer<Set<Role>> set) {
        setHeaderTitle(title);
        setWidth("min(30rem, 94vw)");
        roles.setAriaLabel(getHeaderTitle());
        roles.setItems(Role.values());
        roles.addThemeName("vertical");
        roles.setRenderer(new ComponentRenderer<>(this::explained));
        roles.setValue(held);
        add(roles);
        var save = new Button(verb, click -> {
            try {
                set.accept(roles.getValue());
                close();
            } catch (Refusal refused) {
                roles.setErrorMessage(Notice.textOf(refused));
                roles.setInvalid(true);
            }
        });
        save.addThemeName("primary");
        var cancel = new Button(getTranslation("workspace.question.no"), click -> close());
        cancel.addThemeName("tertiary");
        getFooter().add(cancel, save);
    }

    private Div explained(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        var explanation = new Span(getTranslation("workspace.role.explained-" + name));
        explanation.addClassName("choice-note");
        return new Div(new Span(getTranslation("people.role." + name)), explanation);
    }
}
