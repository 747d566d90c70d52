package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;

/**
 * One item in a list.
 *
 * @param kind what it is, in words
 * @param language of its text, where it is not the page's
 * @param date of an event
 * @param facts what a reader chooses by besides title and theme: where an event is, what a resource is and of which year
 * @param hosts who holds an event with its owner
 * @param tags what a reader should know before opening it: that it is a sample, or in another language
 */
record ItemCard(
        String kind,
        String address,
        String title,
        String lead,
        Optional<String> language,
        Byline by,
        Optional<EventDates.Date> date,
        List<String> facts,
        String cover,
        List<Byline.Host> hosts,
        List<String> tags) {

    /** The day and hour of an event. */
    Optional<String> when() {
        return date.map(on -> on.hours().brief());
    }
}
