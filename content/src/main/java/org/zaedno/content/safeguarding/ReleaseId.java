package org.zaedno.content.safeguarding;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies a request for leave to show a picture, and all that was decided about it. */
public record ReleaseId(UUID value) implements UuidId {
    public static ReleaseId fresh() {
        return new ReleaseId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<ReleaseId> parse(String text) {
        try {
            return Optional.of(new ReleaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
