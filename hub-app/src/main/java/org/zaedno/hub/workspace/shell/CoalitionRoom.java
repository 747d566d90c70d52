package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.people.Duty;

/**
 * The coalition's own workspace, which is no member's: whoever holds a duty works there, in the places of that duty. Set
 * at every navigation below {@code /space/coalition}; the duties are for menus, every door asks for its own.
 */
public record CoalitionRoom(Set<Duty> duties) {
    /** The slug no workspace may have. */
    public static final String SLUG = "coalition";

    /** Of the UI whose request this is; empty in a workspace and outside a UI. */
    static Optional<CoalitionRoom> current() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, CoalitionRoom.class));
    }

    void enter(UI ui) {
        ComponentUtil.setData(ui, CoalitionRoom.class, this);
    }

    static void leave(UI ui) {
        ComponentUtil.setData(ui, CoalitionRoom.class, null);
    }

    boolean opens(CoalitionPlace place) {
        return duties.contains(place.duty());
    }
}
