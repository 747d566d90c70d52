package org.zaedno.hub.workspace.kinds;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.PanelPart;

@Component
class ResourcePanel extends FactsPanel implements FactsPart.Door<ResourceFacts> {
    private final ResourceShelf shelf;

    ResourcePanel(ResourceShelf shelf) {
        super(Kind.RESOURCE, "facts.resource.title");
        this.shelf = shelf;
    }

    @Override
    public PanelPart of(DeskItem item) {
        return new FactsPart<>(item, new ResourceForm(), this);
    }

    @Override
    public Optional<ResourceFacts> find(ItemId item) {
        return shelf.find(item);
    }

    @Override
    public Item store(ItemId item, ResourceFacts facts, int expectedItemVersion) {
        return shelf.store(item, facts, expectedItemVersion);
    }
}
