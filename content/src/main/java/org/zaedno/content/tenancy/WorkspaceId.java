package org.zaedno.content.tenancy;

import java.util.Optional;
import java.util.UUID;

/** Identifies a workspace. */
public record WorkspaceId(UUID value) implements UuidId {
    public static WorkspaceId fresh() {
        return new WorkspaceId(UUID.randomUUID());
    }

    /** Empty when the text is no identifier. */
    public static Optional<WorkspaceId> parse(String text) {
        try {
            return Optional.of(new WorkspaceId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
