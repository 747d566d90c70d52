package org.zaedno.hub.workspace.kinds;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.editor.PanelPart;

@Component
class EventPanel extends FactsPanel implements FactsPart.Door<EventFacts> {
    private final EventCalendar calendar;

    EventPanel(EventCalendar calendar) {
        super(Kind.EVENT, "facts.event.title");
        this.calendar = calendar;
    }

    @Override
    public PanelPart of(DeskItem item) {
        return new FactsPart<>(item, new EventForm(), this);
    }

    @Override
    public Optional<EventFacts> find(ItemId item) {
        return calendar.find(item);
    }

    @Override
    public Item store(ItemId item, EventFacts facts, int expectedItemVersion) {
        return calendar.store(item, facts, expectedItemVersion);
    }
}
