package org.zaedno.hub.workspace.kinds;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.practice.PracticeFacts;
import org.zaedno.content.practice.PracticeLibrary;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.PanelPart;

@Component
class PracticePanel extends FactsPanel implements FactsPart.Door<PracticeFacts> {
    private final PracticeLibrary library;

    PracticePanel(PracticeLibrary library) {
        super(Kind.PRACTICE, "facts.practice.title");
        this.library = library;
    }

    @Override
    public PanelPart of(DeskItem item) {
        return new FactsPart<>(item, new PracticeForm(library.principles()), this);
    }

    @Override
    public Optional<PracticeFacts> find(ItemId item) {
        return library.find(item);
    }

    @Override
    public Item store(ItemId item, PracticeFacts facts, int expectedItemVersion) {
        return library.store(item, facts, expectedItemVersion);
    }
}
