package org.zaedno.content.event;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** A point of a programme. */
public record SessionId(UUID value) implements UuidId {
    public static SessionId fresh() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
