package org.zaedno.hub.workspace.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A short list of what has a name, rooms or people: each can be changed and taken away, another one added. */
class NamedPart extends Section {
    /** @param below what else is known of it; may be empty */
    record Entry(String name, String below, Runnable change, Runnable remove) {}

    /**
     * @param title and {@code none}, what is said of an empty list: keys
     * @param add empty for those who only look
     */
    NamedPart(String title, String none, List<Entry> entries, Optional<Button> add) {
        addClassName("stage-part");
        add(new H2(getTranslation(title)));
        if (entries.isEmpty()) {
            var nothing = new Paragraph(getTranslation(none));
            nothing.addClassName("organise-text");
            add(nothing);
        } else {
            var list = new UnorderedList();
            list.addClassName("shared");
            entries.forEach(entry -> list.add(row(entry, add.isPresent())));
            add(list);
        }
        add.ifPresent((Consumer<Component>) this::add);
    }

    private ListItem row(Entry entry, boolean mayChange) {
        var what = new Div(new H3(entry.name()));
        what.addClassName("shared-what");
        if (!entry.below().isEmpty()) what.add(new Paragraph(entry.below()));
        var row = new ListItem(what);
        if (!mayChange) return row;
        var actions = new Div(
                button("organise.change", entry.name(), entry.change()),
                button("organise.remove", entry.name(), entry.remove()));
        actions.addClassName("shared-actions");
        row.add(actions);
        return row;
    }

    private Button button(String key, String name, Runnable action) {
        var verb = getTranslation(key);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(getTranslation("placement.do-of", verb, name));
        return button;
    }
}
