package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** The mark, the short name and the roles of the workspace acted for; for who has several, the way to another. */
class Switcher extends Div {
    Switcher(Optional<ActingWorkspace> acting, List<ActingWorkspace> mine) {
        boolean elsewhere = mine.stream().anyMatch(other -> !Optional.of(other).equals(acting));
        if (!elsewhere) {
            acting.ifPresent(only -> add(face(only)));
            addClassName("switcher-only");
            return;
        }
        var button = new NativeButton();
        button.addClassName("switcher");
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.add(acting.map(this::face).orElseGet(() -> new Span(getTranslation("workspace.switch.choose"))));
        button.add(Drawing.of(Glyph.CHOOSE));
        button.setAriaLabel(acting.map(a -> getTranslation("workspace.switch.from", name(a), roles(a)))
                .orElse(getTranslation("workspace.switch.choose")));
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_START);
        for (var other : mine) {
            var item = menu.addItem(
                    face(other),
                    click -> getUI().ifPresent(
                                    ui -> ui.navigate(other.workspace().slug().value())));
            item.setCheckable(true);
            item.setChecked(Optional.of(other).equals(acting));
        }
        add(button);
    }

    private Component face(ActingWorkspace acting) {
        var name = new Span(name(acting));
        name.addClassName("switcher-name");
        var roles = new Span(roles(acting));
        roles.addClassName("switcher-roles");
        var face = new Div(Drawing.of(acting.workspace().mark()), new Div(name, roles));
        face.addClassName("switcher-face");
        return face;
    }

    private String name(ActingWorkspace acting) {
        return acting.workspace().shortName().in(ReadersLanguage.current());
    }

    private String roles(ActingWorkspace acting) {
        return acting.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
