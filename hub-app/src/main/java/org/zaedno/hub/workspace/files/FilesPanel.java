package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.ItemPanel;
import org.zaedno.hub.workspace.editor.PanelPart;

/** The cover, the attachments and the sketch of the way to an event, beside the text. Every choice is kept at once. */
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
        var all = new Div(cover, attachments);
        var sketch = item.item().kind() == Kind.EVENT
                ? Optional.of(fields.sketch(item.item().id()))
                : Optional.<PictureField>empty();
        sketch.ifPresent(way -> all.addComponentAtIndex(1, way));
        all.addClassName("files-panel");
        return new PanelPart() {
            @Override
            public com.vaadin.flow.component.Component component() {
                refresh();
                return all;
            }

            @Override
            public void refresh() {
                cover.setReadOnly(!item.mayWrite());
                attachments.setReadOnly(!item.mayWrite());
                sketch.ifPresent(way -> way.setReadOnly(!item.mayWrite()));
            }
        };
    }
}
