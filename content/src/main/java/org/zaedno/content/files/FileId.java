package org.zaedno.content.files;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies a file for ever; what it names never changes, so copies of it may be kept. */
public record FileId(UUID value) implements UuidId {
    public static FileId fresh() {
        return new FileId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<FileId> parse(String text) {
        try {
            return Optional.of(new FileId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
