package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** A page that is not there: what may have happened, and the way back. */
class Lost extends Div {
    Lost(String title, String text, MyWorkspaces mine) {
        addClassName("lost");
        add(new H1(title), new Paragraph(text));
        var home = ActingWorkspace.current().or(() -> mine.all().stream().findFirst());
        home.map(ActingWorkspace::workspace).ifPresent(workspace -> {
            var back = new Anchor(
                    workspace.slug().value(),
                    getTranslation("workspace.lost.back", workspace.shortName().in(ReadersLanguage.current())));
            back.addClassName("button");
            add(back);
        });
    }
}
