package org.zaedno.content.coalition;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies one of the coalition's figures. */
public record FigureId(UUID value) implements UuidId {
    static FigureId fresh() {
        return new FigureId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
