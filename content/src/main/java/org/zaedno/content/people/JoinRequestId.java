package org.zaedno.content.people;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** A request to be let into a workspace. */
public record JoinRequestId(UUID value) implements UuidId {
    static JoinRequestId fresh() {
        return new JoinRequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
