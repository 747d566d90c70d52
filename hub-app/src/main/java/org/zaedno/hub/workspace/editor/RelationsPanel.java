package org.zaedno.hub.workspace.editor;

import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Relations;
import org.zaedno.hub.indexing.HubSearch;

/** What belongs together with this item. */
@Component
class RelationsPanel implements ItemPanel {
    private final Relations relations;
    private final HubSearch search;

    RelationsPanel(Relations relations, HubSearch search) {
        this.relations = relations;
        this.search = search;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "editor.relations.title";
    }

    @Override
    public PanelPart of(DeskItem item) {
        var form = new RelationsForm(item, relations, search);
        return new PanelPart() {
            @Override
            public com.vaadin.flow.component.Component component() {
                return form;
            }

            @Override
            public void refresh() {
                form.refresh();
            }
        };
    }
}
