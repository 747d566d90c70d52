package org.zaedno.content.people;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies an invitation; no key to it. */
public record InvitationId(UUID value) implements UuidId {
    static InvitationId fresh() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
