package org.zaedno.hub.workspace.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** The other workspaces by name and mark, as they were at one moment. */
class Others {
    private final Map<WorkspaceId, Workspace> byId;

    Others(List<Workspace> all) {
        byId = all.stream().collect(Collectors.toMap(Workspace::id, Function.identity()));
    }

    String name(WorkspaceId id) {
        return Optional.ofNullable(byId.get(id))
                .map(workspace -> workspace.shortName().in(ReadersLanguage.current()))
                .orElse("");
    }

    /** A mark always stands beside its name. */
    Component face(WorkspaceId id) {
        var face = new Div(new Span(name(id)));
        Optional.ofNullable(byId.get(id)).ifPresent(it -> face.addComponentAsFirst(Drawing.of(it.mark())));
        face.addClassName("side");
        return face;
    }
}
