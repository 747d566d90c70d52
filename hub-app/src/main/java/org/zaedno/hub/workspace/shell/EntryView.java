package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** Leads on: without a workspace to the person's first one, in a workspace to its first place. */
@Route("")
@RouteAlias(":workspace")
@PermitAll
class EntryView extends Div implements BeforeEnterObserver {
    private final transient MyWorkspaces mine;
    private final transient List<Place> places;

    EntryView(MyWorkspaces mine, List<Place> places) {
        this.mine = mine;
        this.places = places;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var place = places.stream().min(Comparator.comparing(Place::order)).orElseThrow();
        var slug = entering.getRouteParameters()
                .get(Doorkeeper.WORKSPACE)
                .or(() -> mine.all().stream()
                        .map(first -> first.workspace().slug().value())
                        .findFirst());
        slug.ifPresentOrElse(
                workspace -> entering.forwardTo(workspace + "/" + place.segment()),
                () -> entering.rerouteToError(NotFoundException.class));
    }
}
