package org.zaedno.content.placement;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies one agreement about one item and one host, from the first word to the last. */
public record PlacementId(UUID value) implements UuidId {
    static PlacementId fresh() {
        return new PlacementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
