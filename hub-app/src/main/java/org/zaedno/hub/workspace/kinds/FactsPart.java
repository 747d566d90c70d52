package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.PanelPart;

/** Reads the facts of an item into their form and keeps what is typed there: by itself, or when somebody says so. */
class FactsPart<F> implements PanelPart {
    /** The door to one kind's facts. */
    interface Door<F> {
        Optional<F> find(ItemId item);

        Item store(ItemId item, F facts, int expectedItemVersion);
    }

    private final DeskItem desk;
    private final FactsForm<F> form;
    private final Door<F> door;
    private Optional<F> kept = Optional.empty();
    private boolean typed;

    FactsPart(DeskItem desk, FactsForm<F> form, Door<F> door) {
        this.desk = desk;
        this.form = form;
        this.door = door;
        show();
        form.whenTyped(this::typed);
    }

    @Override
    public Component component() {
        return form;
    }

    @Override
    public boolean unsaved() {
        return typed;
    }

    @Override
    public void save() {
        var facts = form.read();
        if (facts.isPresent() && !facts.equals(kept)) {
            store(facts.get());
            kept = facts;
        }
        typed = false;
        desk.typed();
    }

    @Override
    public void refresh() {
        if (!typed) show();
    }

    /** Another's facts are never overwritten; where only the rest of the item has changed, its version is fetched. */
    private void store(F facts) {
        requireAsShown();
        try {
            desk.changed(door.store(desk.item().id(), facts, desk.item().version()));
        } catch (ChangedMeanwhile rest) {
            desk.reload();
            requireAsShown();
            desk.changed(door.store(desk.item().id(), facts, desk.item().version()));
        }
    }

    private void requireAsShown() {
        if (!door.find(desk.item().id()).equals(kept)) throw new ChangedMeanwhile();
    }

    private void show() {
        kept = door.find(desk.item().id());
        form.show(kept);
        form.readOnly(!desk.mayWrite() || desk.item().binned());
        typed = false;
    }

    private void typed() {
        typed = true;
        desk.typed();
    }
}
