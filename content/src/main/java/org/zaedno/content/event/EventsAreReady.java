package org.zaedno.content.event;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishingCheck;
import org.zaedno.content.tenancy.InvalidValue;

/** Nobody is invited to an event without an hour, nor to a place without a town. */
@Component
class EventsAreReady implements PublishingCheck {
    private final EventRows events;

    EventsAreReady(EventRows events) {
        this.events = events;
    }

    @Override
    public void check(Item item, Edition edition) {
        if (item.kind() != Kind.EVENT) return;
        var facts = events.of(List.of(item.id())).get(item.id());
        if (facts == null) throw new InvalidValue("event-when");
        var town = facts.place().town();
        if (facts.format().hasPlace() && (town.bg() + town.in(Language.EN)).isEmpty())
            throw new InvalidValue("event-town");
    }
}
