package org.zaedno.content.hosting;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies one agreement about one event and one co-host, from the offer to its end. */
public record HostId(UUID value) implements UuidId {
    static HostId fresh() {
        return new HostId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
