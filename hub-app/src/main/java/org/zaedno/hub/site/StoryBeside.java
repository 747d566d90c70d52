package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.hub.facts.Fact;

/**
 * What stands around the text of an item.
 *
 * @param date of an event
 * @param all facts: what does not depend on language
 * @param themes it belongs to
 * @param files to take home
 * @param registration for an event that is not over
 * @param event what an event shows among its text
 * @param hosts who holds an event with its owner
 * @param came what came of an event, or of which event this came
 * @param series the others of the series it stands in
 */
record StoryBeside(
        Optional<EventDates.Date> date,
        List<Fact> all,
        List<ThemeLinks.Link> themes,
        List<FileLink> files,
        Optional<RegistrationPanel> registration,
        EventSide event,
        List<Byline.Host> hosts,
        CameOf came,
        Optional<SeriesPart> series) {
    /** Why an event does not take place, in the page's language. */
    Optional<String> cancelled(Language language) {
        return date.flatMap(EventDates.Date::cancelled).map(why -> why.reason().in(language));
    }

    /** Where a resource is to be found stands before its text, not beside it. */
    List<Fact> facts() {
        return all.stream().filter(fact -> !fact.key().equals("fact.links")).toList();
    }

    List<Fact.Value> links() {
        return all.stream()
                .filter(fact -> fact.key().equals("fact.links"))
                .flatMap(fact -> fact.values().stream())
                .toList();
    }
}
