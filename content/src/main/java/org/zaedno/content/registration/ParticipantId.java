package org.zaedno.content.registration;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** A person who takes part in one event. */
public record ParticipantId(UUID value) implements UuidId {
    public static ParticipantId fresh() {
        return new ParticipantId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<ParticipantId> parse(String text) {
        try {
            return Optional.of(new ParticipantId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
