package org.zaedno.hub.workspace.placement;

import com.vaadin.flow.component.Component;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.placement.Placements;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.ItemPanel;
import org.zaedno.hub.workspace.editor.PanelPart;

/** Beside an item in the editor: where else it is shown. */
@org.springframework.stereotype.Component
class PlacementItemPanel implements ItemPanel {
    private final Placements placements;
    private final FrontWindow window;
    private final CoalitionDirectory directory;

    PlacementItemPanel(Placements placements, FrontWindow window, CoalitionDirectory directory) {
        this.placements = placements;
        this.window = window;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "placement.panel.title";
    }

    @Override
    public PanelPart of(DeskItem item) {
        var panel = of(item.item().id());
        return new PanelPart() {
            @Override
            public Component component() {
                return panel;
            }

            @Override
            public void refresh() {
                panel.show();
            }
        };
    }

    /** Every change in it is made at once: it never holds anything. */
    PlacementPanel of(ItemId item) {
        return new PlacementPanel(item, placements, window, directory);
    }
}
