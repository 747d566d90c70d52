package org.zaedno.hub.workspace.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.ItemPanel;
import org.zaedno.hub.workspace.editor.PanelPart;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** Beside an event in the editor: how long its programme is, and the way there. */
@org.springframework.stereotype.Component
class ProgrammePanel implements ItemPanel {
    private final ProgrammeDoors doors;

    ProgrammePanel(ProgrammeDoors doors) {
        this.doors = doors;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String title() {
        return "timetable.title";
    }

    @Override
    public boolean fits(Kind kind) {
        return kind == Kind.EVENT;
    }

    @Override
    public PanelPart of(DeskItem item) {
        var panel = new Div();
        panel.addClassName("placement-panel");
        fill(panel, item);
        return new PanelPart() {
            @Override
            public Component component() {
                return panel;
            }

            @Override
            public void refresh() {
                fill(panel, item);
            }
        };
    }

    private void fill(Div panel, DeskItem item) {
        var event = item.item().id();
        int points = doors.programmes().of(event).sessions().size();
        panel.removeAll();
        panel.add(new Paragraph(
                points == 0
                        ? panel.getTranslation("timetable.panel.none")
                        : panel.getTranslation("timetable.panel.points", points)));
        ActingWorkspace.current()
                .filter(acting -> acting.id().equals(item.item().owner()))
                .ifPresent(acting -> {
                    var way = new Anchor(
                            ProgrammeNavigation.programme(acting.workspace().slug(), event),
                            panel.getTranslation("timetable.panel.open"));
                    way.addClassName("link");
                    panel.add(way);
                });
    }
}
