package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.publication.Visibility;
import org.zaedno.hub.facts.EventHours;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;

/**
 * Which event a page is about, above its form.
 *
 * @param address empty where the reader may not see the event's page
 * @param when day and hours
 * @param town empty for one that has no place
 */
record EventLine(String title, Optional<String> address, String when, String town) {
    static EventLine of(Optional<PublishedEdition> edition, Optional<EventFacts> facts, Phrases words) {
        return new EventLine(
                edition.map(event -> Typography.flow(event.text().title()))
                        .orElseGet(() -> words.text("register.event-gone")),
                edition.map(event -> Place.below("/events/" + event.slug()).in(words.language())),
                facts.map(known -> when(known, words)).orElse(""),
                facts.filter(known -> known.format().hasPlace())
                        .map(known -> known.place().town().in(words.language()))
                        .orElse(""));
    }

    /** For who came by a personal link: it shows an event for members, and does not open its page. */
    EventLine forTheRegistered(Optional<PublishedEdition> edition) {
        return edition.filter(event -> event.visibility() == Visibility.PUBLIC).isPresent()
                ? this
                : new EventLine(title, Optional.empty(), when, town);
    }

    /** In one line; over several days from one end to the other. */
    private static String when(EventFacts facts, Phrases words) {
        var lines = EventHours.of(facts.starts(), facts.ends(), words).lines();
        return String.join(lines.getFirst().endsWith("–") ? " " : ", ", lines);
    }

    /** What is known of it, one beside the other. */
    List<String> meta() {
        var known = new ArrayList<>(List.of(when, town));
        known.removeIf(String::isEmpty);
        return known;
    }
}
