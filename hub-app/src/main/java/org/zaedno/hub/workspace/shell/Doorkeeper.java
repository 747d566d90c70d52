package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.NotFoundException;
import org.zaedno.content.tenancy.NotAllowed;

/** Stands before every view: sets who acts from the address, and knows nothing of rooms that are not the person's. */
class Doorkeeper implements BeforeEnterListener {
    /** The first part of every address of a workspace. */
    static final String WORKSPACE = "workspace";

    private final MyWorkspaces mine;

    Doorkeeper(MyWorkspaces mine) {
        this.mine = mine;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (mine.me().isEmpty()) {
            ActingWorkspace.leave(entering.getUI());
            entering.getUI().getPage().setLocation("/sign-in");
            if (!entering.isErrorEvent()) entering.rerouteToError(NotFoundException.class);
            return;
        }
        if (entering.getLocation().getFirstSegment().equals(CoalitionRoom.SLUG)) {
            toTheCoalition(entering);
            return;
        }
        CoalitionRoom.leave(entering.getUI());
        var slug = entering.getRouteParameters().get(WORKSPACE);
        if (slug.isEmpty()) {
            if (!entering.isErrorEvent()) stay(entering.getUI());
            return;
        }
        mine.find(slug.get()).ifPresentOrElse(acting -> acting.enter(entering.getUI()), () -> {
            ActingWorkspace.leave(entering.getUI());
            entering.rerouteToError(NotFoundException.class);
        });
    }

    /** No workspace is acted for there; what may be done hangs on the duties alone. */
    private void toTheCoalition(BeforeEnterEvent entering) {
        ActingWorkspace.leave(entering.getUI());
        var duties = mine.duties();
        if (!duties.isEmpty()) {
            new CoalitionRoom(duties).enter(entering.getUI());
        } else {
            CoalitionRoom.leave(entering.getUI());
            if (!entering.isErrorEvent()) entering.rerouteToError(new NotAllowed("duty"), "");
        }
    }

    /** At an address without a workspace: where the person was, as long as it is theirs, else at their first. */
    private void stay(UI ui) {
        var all = mine.all();
        ActingWorkspace.current()
                .flatMap(before ->
                        all.stream().filter(now -> now.id().equals(before.id())).findFirst())
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(acting -> acting.enter(ui), () -> ActingWorkspace.leave(ui));
    }
}
