package org.zaedno.content.event;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Somebody who speaks at an event. */
public record SpeakerId(UUID value) implements UuidId {
    public static SpeakerId fresh() {
        return new SpeakerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
