package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the checking of an edition is. {@code checked} holds for the present words only: a new revision is unchecked.
 * Names are empty where they are not known.
 */
public record Review(
        Optional<Instant> askedAt, String askedBy, Optional<Instant> checkedAt, String checkedBy, boolean checked) {
    public static final Review NONE = new Review(Optional.empty(), "", Optional.empty(), "", false);

    /** Whether somebody waits for an answer. */
    public boolean waits() {
        return askedAt.isPresent() && !checked;
    }
}
