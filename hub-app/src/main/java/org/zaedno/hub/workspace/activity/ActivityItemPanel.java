package org.zaedno.hub.workspace.activity;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.ItemPanel;
import org.zaedno.hub.workspace.editor.PanelPart;

/** What happened to the item, beside its text. */
@Component
class ActivityItemPanel implements ItemPanel {
    private final ActivityOf activity;

    ActivityItemPanel(ActivityOf activity) {
        this.activity = activity;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "activity.of.title";
    }

    @Override
    public PanelPart of(DeskItem item) {
        var place = new Div();
        return new PanelPart() {
            @Override
            public com.vaadin.flow.component.Component component() {
                refresh();
                return place;
            }

            @Override
            public void refresh() {
                place.removeAll();
                place.add(activity.panel(item.item().id()));
            }
        };
    }
}
