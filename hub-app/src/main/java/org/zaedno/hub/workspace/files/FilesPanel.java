package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.ItemPanel;
import org.zaedno.hub.workspace.editor.PanelPart;

/** The cover and the attachments beside the text. Every choice is kept at once. */
@Component
class FilesPanel implements ItemPanel {
    private final FileFields fields;

    FilesPanel(FileFields fields) {
        this.fields = fields;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "workspace.files.panel";
    }

    /** A resource is mostly its files. */
    @Override
    public boolean open(Kind kind) {
        return kind == Kind.RESOURCE;
    }

    @Override
    public PanelPart of(DeskItem item) {
        var cover = fields.cover(item.item().id());
        var attachments = fields.attachments(item.item().id());
        var both = new Div(cover, attachments);
        both.addClassName("files-panel");
        return new PanelPart() {
            @Override
            public com.vaadin.flow.component.Component component() {
                refresh();
                return both;
            }

            @Override
            public void refresh() {
                cover.setReadOnly(!item.mayWrite());
                attachments.setReadOnly(!item.mayWrite());
            }
        };
    }
}
