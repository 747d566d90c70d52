package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;

/** When the clock publishes an edition and when it archives it; kept to the second. */
public record Schedule(Optional<Instant> publishAt, Optional<Instant> expiresAt) {
    public static final Schedule NONE = new Schedule(Optional.empty(), Optional.empty());
}
