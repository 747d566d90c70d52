package org.zaedno.content.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Mails about an event that went for the same reason: a message to many, a reminder, all confirmations.
 *
 * @param subject of a message written by hand
 * @param first when the first of them was queued
 * @param states how many of each state; those without any are missing
 */
public record Lot(Occasion occasion, Optional<String> subject, Instant first, Map<MailState, Integer> states) {
    public int total() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(MailState state) {
        return states.getOrDefault(state, 0);
    }
}
