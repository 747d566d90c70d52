package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.content.hosting.HostState;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.ItemPanel;
import org.zaedno.hub.workspace.editor.PanelPart;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** Beside an event in the editor: with whom it is held, whether it takes place, and the way there. */
@org.springframework.stereotype.Component
class HostingItemPanel implements ItemPanel {
    private final HostingDoors doors;

    HostingItemPanel(HostingDoors doors) {
        this.doors = doors;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public String title() {
        return "hosting.title";
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
        panel.removeAll();
        if (doors.calendar().cancelled(event).isPresent())
            panel.add(new Paragraph(panel.getTranslation("hosting.panel.cancelled")));
        var faces = new Faces(doors.directory());
        doors.hosts().of(event, ReadersLanguage.current()).stream()
                .filter(host -> host.state() == HostState.ACCEPTED)
                .forEach(host -> panel.add(faces.of(host.host())));
        var acting = ActingWorkspace.current();
        if (acting.isEmpty() || !doors.calendar().mayCancel()) {
            panel.add(new Paragraph(panel.getTranslation("hosting.panel.whose")));
            return;
        }
        var link = new Anchor(
                HostingNavigation.event(acting.get().workspace().slug(), event),
                panel.getTranslation("hosting.panel.open"));
        link.addClassName("link");
        panel.add(link);
    }
}
