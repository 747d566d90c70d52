package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.people.Duty;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/**
 * The mark, the short name and the roles of the workspace acted for; for who has several, or a duty in the coalition, the
 * way to another.
 */
class Switcher extends Div {
    /** A workspace as it is chosen. */
    private record Choice(String slug, Drawing mark, String name, String roles, boolean here) {
        Component face() {
            var called = new Span(name);
            called.addClassName("switcher-name");
            var note = new Span(roles);
            note.addClassName("switcher-roles");
            var face = new Div(mark, new Div(called, note));
            face.addClassName("switcher-face");
            return face;
        }
    }

    Switcher(Standing standing, List<ActingWorkspace> mine, Set<Duty> duties) {
        var choices = new ArrayList<Choice>();
        for (var workspace : mine) choices.add(choice(workspace, standing));
        if (!duties.isEmpty()) choices.add(coalition(duties, standing));
        var here = choices.stream().filter(Choice::here).findFirst();
        if (choices.stream().allMatch(Choice::here)) {
            here.ifPresent(only -> add(only.face()));
            addClassName("switcher-only");
            return;
        }
        var button = new NativeButton();
        button.addClassName("switcher");
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.add(here.map(Choice::face).orElseGet(() -> new Span(getTranslation("workspace.switch.choose"))));
        button.add(Drawing.of(Glyph.CHOOSE));
        button.setAriaLabel(here.map(at -> getTranslation("workspace.switch.from", at.name(), at.roles()))
                .orElse(getTranslation("workspace.switch.choose")));
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_START);
        for (var workspace : mine) offer(menu, choice(workspace, standing));
        if (!duties.isEmpty()) offer(menu, coalition(duties, standing));
        add(button);
    }

    private void offer(ContextMenu menu, Choice choice) {
        var item = menu.addItem(choice.face(), click -> getUI().ifPresent(ui -> ui.navigate(choice.slug())));
        item.setCheckable(true);
        item.setChecked(choice.here());
    }

    private Choice choice(ActingWorkspace workspace, Standing standing) {
        var roles = workspace.workspace().archivedAt().isPresent()
                ? getTranslation("workspace.archived.short")
                : words(workspace.roles().stream().sorted().map(role -> "people.role." + role.name()));
        return new Choice(
                workspace.workspace().slug().value(),
                Drawing.of(workspace.workspace().mark()),
                workspace.workspace().shortName().in(ReadersLanguage.current()),
                roles,
                standing.acting().equals(Optional.of(workspace)));
    }

    private Choice coalition(Set<Duty> duties, Standing standing) {
        return new Choice(
                CoalitionRoom.SLUG,
                Drawing.of(Glyph.COALITION),
                getTranslation("coalition.name"),
                words(duties.stream().sorted().map(duty -> "people.duty." + duty.name())),
                standing.room().isPresent());
    }

    private String words(Stream<String> keys) {
        return keys.map(key -> getTranslation(key.toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
    }
}
