package org.zaedno.content.event;

import java.time.Instant;
import org.zaedno.content.language.Names;

/**
 * An event that does not take place.
 *
 * @param at when it was cancelled
 * @param reason in both languages; {@link #REASON_MAX} characters each at most
 */
public record Cancellation(Instant at, Names reason) {
    /** In characters: two or three sentences. */
    public static final int REASON_MAX = 600;

    /**
     * Whom a word about the event reaches.
     *
     * @param byMail forms sent with a mail address, of those who have a place, wait for one or for an answer
     * @param withoutMail the same without an address: somebody has to call them
     */
    public record Hearers(int byMail, int withoutMail) {}
}
