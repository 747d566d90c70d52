package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.ItemPanel;
import org.zaedno.hub.workspace.editor.PanelPart;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** Beside an event in the editor: how its registration stands, and the way there. */
@org.springframework.stereotype.Component
class RegistrationItemPanel implements ItemPanel {
    private final EventDoors doors;

    RegistrationItemPanel(EventDoors doors) {
        this.doors = doors;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return "organise.tab.settings";
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
        var acting = ActingWorkspace.current();
        var words = doors.words().in(ReadersLanguage.current());
        var vacancy = doors.forms().vacancy(event);
        vacancy.ifPresent(places -> panel.add(new PlacesPicture(places, WhomNames.of(event, doors), words)));
        boolean mine = acting.filter(it -> it.id().equals(item.item().owner()))
                .filter(it -> RegistrationNavigation.isOpenTo(it.roles()))
                .isPresent();
        if (!mine) {
            panel.add(new Paragraph(panel.getTranslation("organise.panel.whose")));
            return;
        }
        var workspace = acting.orElseThrow().workspace().slug();
        panel.add(link(
                RegistrationNavigation.settings(workspace, event),
                panel.getTranslation(vacancy.isPresent() ? "organise.panel.settings" : "organise.panel.begin")));
        if (vacancy.isPresent())
            panel.add(link(
                    RegistrationNavigation.people(workspace, event), panel.getTranslation("organise.panel.people")));
    }

    private static Anchor link(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("link");
        return link;
    }
}
