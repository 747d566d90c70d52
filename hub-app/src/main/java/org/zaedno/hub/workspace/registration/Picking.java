package org.zaedno.hub.workspace.registration;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationId;

/** Who is chosen in the lists, to do one thing with all of them; stays chosen when the lists are drawn anew. */
class Picking {
    private final Set<RegistrationId> picked = new LinkedHashSet<>();
    /** The same person may stand in two lists. */
    private final Map<RegistrationId, List<Checkbox>> boxes = new HashMap<>();

    private final Runnable changed;

    Picking(Runnable changed) {
        this.changed = changed;
    }

    /** For one row. */
    Checkbox box(Registered registered) {
        var id = registered.id();
        var box = new Checkbox();
        box.setAriaLabel(translate("organise.pick.one", Deeds.name(registered)));
        box.setValue(picked.contains(id));
        box.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            set(id, change.getValue());
            changed.run();
        });
        boxes.computeIfAbsent(id, first -> new ArrayList<>()).add(box);
        return box;
    }

    /** The lists are drawn anew: their boxes are gone. */
    void forgetBoxes() {
        boxes.clear();
    }

    void add(Collection<RegistrationId> more) {
        more.forEach(id -> set(id, true));
        changed.run();
    }

    void clear() {
        ids().forEach(id -> set(id, false));
        changed.run();
    }

    List<RegistrationId> ids() {
        return List.copyOf(picked);
    }

    private void set(RegistrationId id, boolean chosen) {
        if (chosen) picked.add(id);
        else picked.remove(id);
        boxes.getOrDefault(id, List.of()).forEach(box -> box.setValue(chosen));
    }
}
