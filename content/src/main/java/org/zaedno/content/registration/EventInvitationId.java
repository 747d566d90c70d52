package org.zaedno.content.registration;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** An invitation to register for an event. */
public record EventInvitationId(UUID value) implements UuidId {
    public static EventInvitationId fresh() {
        return new EventInvitationId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<EventInvitationId> parse(String text) {
        try {
            return Optional.of(new EventInvitationId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
