package org.zaedno.content.publication;

import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies an item for ever; covers are woven from it. */
public record ItemId(UUID value) implements UuidId {
    public static ItemId fresh() {
        return new ItemId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<ItemId> parse(String text) {
        try {
            return Optional.of(new ItemId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
