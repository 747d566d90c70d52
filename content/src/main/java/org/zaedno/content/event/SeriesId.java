package org.zaedno.content.event;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies events that belong together. */
public record SeriesId(UUID value) implements UuidId {
    static SeriesId fresh() {
        return new SeriesId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
