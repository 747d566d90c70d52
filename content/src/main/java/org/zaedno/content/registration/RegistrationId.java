package org.zaedno.content.registration;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** A form that was sent. */
public record RegistrationId(UUID value) implements UuidId {
    public static RegistrationId fresh() {
        return new RegistrationId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<RegistrationId> parse(String text) {
        try {
            return Optional.of(new RegistrationId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
