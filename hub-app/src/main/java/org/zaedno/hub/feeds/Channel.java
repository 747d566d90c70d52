package org.zaedno.hub.feeds;

import org.zaedno.content.publication.ShelfFilter;
import org.zaedno.hub.words.Phrases;

/**
 * What somebody can follow.
 *
 * @param title of whom or what it is; empty: of the whole site
 * @param page what follows the language in the address of the page it belongs to
 */
record Channel(Phrases words, String title, String page, ShelfFilter filter) {
    /** E.g. "Новини – Заедно". */
    String name() {
        return title.isEmpty() ? words.text("site.name") : words.text("site.title", title);
    }
}
