package org.zaedno.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What stands near one item, asked by one reader at one moment.
 *
 * @param now embargoes are compared with it
 * @param item whose words and themes are compared
 * @param language the words of which language; where the item has none in it, the words it has
 * @param kinds of what is wanted; empty: any
 * @param themes of the item: what shares one is near even without a common word
 * @throws InvalidSearch when a limit is passed
 */
public record RelatedRequest(
        Reader reader, Instant now, String item, String language, Set<String> kinds, Set<String> themes, int limit) {
    /** Items. A reader looks at a handful. */
    public static final int LIMIT_MAX = 20;

    public RelatedRequest {
        Checked.key("item", item);
        Checked.key("language", language);
        kinds = Checked.keys("kind", kinds);
        themes = Checked.keys("theme", themes);
        if (limit < 1 || limit > LIMIT_MAX) throw new InvalidSearch("Ask for 1 to " + LIMIT_MAX + " related items");
        now = now.truncatedTo(ChronoUnit.MICROS);
    }
}
