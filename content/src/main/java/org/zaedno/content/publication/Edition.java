package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Language;

/**
 * One language of an item, as its editors see it: {@code text} is the working text. {@code pending} means that it is
 * published or scheduled and the working text has moved on since. {@code changedBy} is a name, empty where it is not
 * known.
 */
public record Edition(
        ItemId item,
        Language language,
        int version,
        EditionText text,
        State state,
        boolean pending,
        int revision,
        Optional<Instant> publishedAt,
        Instant changedAt,
        String changedBy,
        Schedule schedule,
        Review review,
        Origin origin) {

    public boolean stale() {
        return origin.stale();
    }
}
