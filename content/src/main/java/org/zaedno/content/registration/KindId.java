package org.zaedno.content.registration;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** A kind of institution, as one event knows it. */
public record KindId(UUID value) implements UuidId {
    public static KindId fresh() {
        return new KindId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<KindId> parse(String text) {
        try {
            return Optional.of(new KindId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
