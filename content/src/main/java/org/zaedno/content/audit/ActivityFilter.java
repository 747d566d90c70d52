package org.zaedno.content.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.tenancy.PersonId;

/** Which lines are wanted; empty means any. {@code from} is inclusive, {@code until} is not. */
public record ActivityFilter(
        Optional<PersonId> person,
        Optional<Deed.Area> area,
        Optional<UUID> subject,
        Optional<Instant> from,
        Optional<Instant> until) {
    public static final ActivityFilter ALL = new ActivityFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static ActivityFilter about(UUID subject) {
        return new ActivityFilter(
                Optional.empty(), Optional.empty(), Optional.of(subject), Optional.empty(), Optional.empty());
    }
}
