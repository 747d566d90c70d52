package org.zaedno.content.event;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** A room in which an event takes place. */
public record RoomId(UUID value) implements UuidId {
    public static RoomId fresh() {
        return new RoomId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
