package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.hub.workspace.kit.StateBadge;

/** Which editions lie on the table, with the state of each. On a phone also which of the two is seen. */
class EditionSwitch extends Div {
    private final Map<Language, NativeButton> laid = new EnumMap<>(Language.class);
    private final Map<Language, NativeButton> seen = new EnumMap<>(Language.class);
    private final Div phone = new Div();

    /** @param look brings one of the two to the front where there is room for one */
    EditionSwitch(EditorWishes wishes, java.util.function.Consumer<Language> look) {
        addClassName("edition-switch");
        var wide = new Div();
        wide.addClassName("switch");
        group(wide, getTranslation("editor.editions"));
        phone.addClassNames("switch", "switch-phone");
        group(phone, getTranslation("editor.editions.seen"));
        for (var language : Language.values()) {
            var lay = new NativeButton("", click -> wishes.toggle(language));
            laid.put(language, lay);
            wide.add(lay);
            var bring = new NativeButton(name(language), click -> look.accept(language));
            seen.put(language, bring);
            phone.add(bring);
        }
        add(wide, phone);
    }

    void show(Sides sides, Language front, Map<Language, Edition> editions) {
        laid.forEach((language, button) -> {
            var state = Optional.ofNullable(editions.get(language)).map(Edition::state);
            button.removeAll();
            button.add(new Span(name(language)), new StateBadge(state));
            press(button, sides.shown().contains(language));
        });
        seen.forEach((language, button) -> {
            button.setVisible(sides.shown().contains(language));
            press(button, language == front);
        });
        phone.setVisible(sides.right().isPresent());
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private static void group(Div group, String name) {
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", name);
    }

    private String name(Language language) {
        return getTranslation("workspace.edition." + language.tag());
    }
}
