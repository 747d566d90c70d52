package org.zaedno.hub.workspace.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.kit.KindPlace;

/** An empty desk: says so, and what one could begin. */
class NothingWaits extends Div {
    NothingWaits(Slug workspace, boolean writes) {
        add(
                new H2(getTranslation("desk.empty.title")),
                new Paragraph(getTranslation(writes ? "desk.empty.text" : "desk.empty.read")));
        addClassName("empty");
        if (!writes) return;
        var practice =
                new Anchor(KindPlace.PRACTICES.begin(workspace), getTranslation("items.write." + Kind.PRACTICE.key()));
        practice.addClassName("link");
        add(practice);
    }
}
