package org.zaedno.hub.site;

import java.util.Optional;

/**
 * One piece of news in a list.
 *
 * @param language of its text, where it is not the page's
 * @param tag what a reader should know before opening it: that it is a sample, or in another language
 */
record NewsCard(
        String address,
        String title,
        String lead,
        Optional<String> language,
        Byline by,
        String cover,
        Optional<String> tag) {}
