package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Other workspaces by mark and name. */
record Faces(CoalitionDirectory directory) {
    String name(WorkspaceId id) {
        return directory.find(id).map(Faces::name).orElse("");
    }

    static String name(Workspace workspace) {
        return workspace.shortName().in(ReadersLanguage.current());
    }

    Component of(WorkspaceId id) {
        var face = new Div(new Span(name(id)));
        directory.find(id).ifPresent(it -> face.addComponentAsFirst(Drawing.of(it.mark())));
        face.addClassName("side");
        return face;
    }
}
