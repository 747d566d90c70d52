package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;

/**
 * One item in a list.
 *
 * @param language of its text, where it is not the page's
 * @param when the day and hour of an event
 * @param tags what a reader should know before opening it: that it is a sample, or in another language
 */
record ItemCard(
        String address,
        String title,
        String lead,
        Optional<String> language,
        Byline by,
        Optional<String> when,
        String cover,
        List<String> tags) {}
