package org.zaedno.content.tenancy;

import java.util.Optional;
import java.util.UUID;

/** Identifies someone with an account. */
public record PersonId(UUID value) implements UuidId {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
