package org.zaedno.content.event;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an event has come since it was begun.
 *
 * @param version goes up with every change of hour, place, programme or name
 * @param at when hour, place or programme last changed; empty where that is not known
 */
public record EventChange(int version, Optional<Instant> at) {
    public static final EventChange NONE = new EventChange(0, Optional.empty());

    /** When it last changed at all, where its words changed at that moment. */
    public Instant since(Instant words) {
        return at.filter(words::isBefore).orElse(words);
    }
}
