package org.zaedno.hub.feeds;

import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.hub.profile.CoalitionWords;
import org.zaedno.hub.words.Phrases;

/**
 * What somebody can follow.
 *
 * @param title of whom or what it is; empty: of the whole site
 * @param query how that page is narrowed, from the question mark on; may be empty
 * @param page what follows the language in the address of the page it belongs to
 */
record Channel(Phrases words, CoalitionWords coalition, String title, String page, String query, ShelfFilter filter) {
    /** E.g. Новини – „Детство“. */
    String name() {
        return title.isEmpty() ? coalition.title() : words.text("site.feed.name", title, coalition.channel());
    }
}
