package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.zaedno.content.publication.EventPieces;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.indexing.HubSearch;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.ItemPanel;
import org.zaedno.hub.workspace.editor.PanelPart;

/** What came of an event and what was handed out at it. */
@Service
class PiecesPanel implements ItemPanel {
    private final EventPieces pieces;
    private final HubSearch search;

    PiecesPanel(EventPieces pieces, HubSearch search) {
        this.pieces = pieces;
        this.search = search;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String title() {
        return "editor.pieces.title";
    }

    @Override
    public boolean fits(Kind kind) {
        return kind == Kind.EVENT;
    }

    @Override
    public PanelPart of(DeskItem item) {
        var form = new PiecesForm(item, pieces, search);
        return new PanelPart() {
            @Override
            public Component component() {
                return form;
            }

            @Override
            public void refresh() {
                form.refresh();
            }
        };
    }
}
