package org.zaedno.content.audit;

import java.util.UUID;
import org.zaedno.content.tenancy.UuidId;

/** What a deed was done to. Only the id is kept: the name is looked up by whoever reads, with their own rights. */
public record Subject(Kind kind, UUID id) {
    /** What things are in the log. */
    public enum Kind {
        ITEM,
        FILE,
        PERSON,
        INVITATION,
        WORKSPACE
    }

    public static Subject of(Kind kind, UuidId id) {
        return new Subject(kind, id.value());
    }
}
