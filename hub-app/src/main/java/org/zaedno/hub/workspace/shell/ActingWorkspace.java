package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.Workspace;

/**
 * The workspace for which the person in front of this UI acts: the one in the address. Set at every navigation, only
 * where the person has a membership; the roles are for buttons, every door asks for its own.
 */
public record ActingWorkspace(Workspace workspace, Set<Role> roles) {
    /** Of the UI whose request this is; empty outside a UI and at an address without a workspace of theirs. */
    public static Optional<ActingWorkspace> current() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, ActingWorkspace.class));
    }

    /** For views below {@code /space/<slug>}, which nobody enters without. */
    public static ActingWorkspace require() {
        return current().orElseThrow(NotFoundException::new);
    }

    public WorkspaceId id() {
        return workspace.id();
    }

    void enter(UI ui) {
        ComponentUtil.setData(ui, ActingWorkspace.class, this);
    }

    static void leave(UI ui) {
        ComponentUtil.setData(ui, ActingWorkspace.class, null);
    }
}
