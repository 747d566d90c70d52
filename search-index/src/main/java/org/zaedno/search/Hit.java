package org.zaedno.search;

import java.time.Instant;
import java.util.List;

/**
 * One document found.
 *
 * @param title the whole title
 * @param passages the best places in lead and text, in reading order; the beginning of the text when nothing there matched
 */
public record Hit(
        DocumentId id,
        String item,
        String kind,
        String language,
        String address,
        String owner,
        Instant date,
        Highlighted title,
        List<Highlighted> passages) {
    public Hit {
        passages = List.copyOf(passages);
    }
}
