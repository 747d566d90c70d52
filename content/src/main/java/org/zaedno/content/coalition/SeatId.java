package org.zaedno.content.coalition;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies one proposal for the front window and the seat it becomes. */
public record SeatId(UUID value) implements UuidId {
    static SeatId fresh() {
        return new SeatId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
