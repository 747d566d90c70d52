package org.zaedno.hub.site;

import java.util.List;
import org.zaedno.content.publication.Kind;

/**
 * The newest of one kind on a page that gathers several, with the way to all of them.
 *
 * @param all where the whole list is
 * @param count how long that is
 */
record KindPart(Kind kind, String title, List<ItemCard> cards, String all, long count) {
    /** Its place on the page and in the address: {@code practices}. */
    String id() {
        return Section.of(kind).orElseThrow().path.substring(1);
    }

    boolean hasMore() {
        return count > cards.size();
    }
}
