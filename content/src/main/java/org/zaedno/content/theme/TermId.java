package org.zaedno.content.theme;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** Identifies a term of the glossary. */
public record TermId(UUID value) implements UuidId {
    static TermId fresh() {
        return new TermId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
