package org.zaedno.hub.workspace.items;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.ItemRow;

/**
 * Which rows of the page are chosen. Plain check boxes, so that the space bar works; with the shift key held
 * {@code workspace.js} chooses all from the last one to this.
 */
class Selection {
    private final Map<ItemId, ItemRow> rows = new LinkedHashMap<>();
    private final Set<ItemId> chosen = new LinkedHashSet<>();
    private final Map<ItemId, Input> boxes = new LinkedHashMap<>();
    private final Input all;
    private final Runnable changed;

    Selection(List<ItemRow> rows, Runnable changed) {
        rows.forEach(row -> this.rows.put(row.id(), row));
        this.changed = changed;
        all = box(translate("items.select.all"), this::everything);
    }

    Input everything() {
        return all;
    }

    Input of(ItemRow row) {
        var box = box(translate("items.select.one", row.title()), on -> choose(row.id(), on));
        box.getElement().setAttribute("data-range", true);
        boxes.put(row.id(), box);
        return box;
    }

    /** In the order of the list. */
    List<ItemRow> chosen() {
        return new ArrayList<>(rows.values())
                .stream().filter(row -> chosen.contains(row.id())).toList();
    }

    void choose(ItemId item, boolean on) {
        if (on) chosen.add(item);
        else chosen.remove(item);
        changed.run();
    }

    void everything(boolean on) {
        chosen.clear();
        if (on) chosen.addAll(rows.keySet());
        boxes.values().forEach(box -> box.getElement().setProperty("checked", on));
        changed.run();
    }

    private static Input box(String label, java.util.function.Consumer<Boolean> turned) {
        var box = new Input();
        box.setType("checkbox");
        box.addClassName("row-box");
        box.getElement().setAttribute("aria-label", label);
        box.getElement()
                .addEventListener(
                        "change",
                        event -> turned.accept(
                                event.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        return box;
    }
}
