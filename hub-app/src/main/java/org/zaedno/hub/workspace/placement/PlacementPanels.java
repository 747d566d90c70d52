package org.zaedno.hub.workspace.placement;

import org.springframework.stereotype.Component;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.placement.Placements;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.workspace.CoalitionDirectory;

/** Makes the panel that an editor shows beside an item. */
@Component
public class PlacementPanels {
    private final Placements placements;
    private final FrontWindow window;
    private final CoalitionDirectory directory;

    PlacementPanels(Placements placements, FrontWindow window, CoalitionDirectory directory) {
        this.placements = placements;
        this.window = window;
        this.directory = directory;
    }

    /** Of an item of the workspace acted for. Asks the doors when it is made and after what is done in it. */
    public PlacementPanel of(ItemId item) {
        return new PlacementPanel(item, placements, window, directory);
    }
}
