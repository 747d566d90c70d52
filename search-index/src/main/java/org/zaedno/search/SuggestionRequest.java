package org.zaedno.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a reader has typed so far, at one moment.
 *
 * @param text the last word may be unfinished; blank completes to nothing
 * @throws InvalidSearch when a limit is passed
 */
public record SuggestionRequest(Reader reader, Instant now, String text, Scope scope, int limit) {

    /** Suggestions. What fits under a box without scrolling. */
    public static final int LIMIT_MAX = 20;

    public SuggestionRequest {
        if (text.length() > SearchRequest.TEXT_MAX) throw new InvalidSearch("The text is too long to be completed");
        if (limit < 1 || limit > LIMIT_MAX) throw new InvalidSearch("Ask for 1 to " + LIMIT_MAX + " suggestions");
        now = now.truncatedTo(ChronoUnit.MICROS);
    }
}
