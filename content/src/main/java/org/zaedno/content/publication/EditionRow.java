package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Language;

/**
 * An edition in a list of the workspace.
 *
 * @param pending published or scheduled, and its words have moved on since
 * @param changedBy a name, empty where it is not known
 */
public record EditionRow(
        Language language,
        int version,
        State state,
        boolean pending,
        boolean stale,
        Review review,
        Optional<Instant> publishedAt,
        Instant changedAt,
        String changedBy,
        Schedule schedule) {

    /** As {@link Standing} has it. */
    public boolean is(Standing standing) {
        boolean asked = review.askedAt().isPresent();
        return switch (standing) {
            case MISSING -> false;
            case STALE -> stale;
            case IN_WORK -> (state == State.DRAFT || pending) && !asked && !review.checked();
            case IN_REVIEW -> (state == State.IN_REVIEW || asked) && !review.checked();
            case CHECKED -> (state == State.DRAFT || state == State.IN_REVIEW || pending) && review.checked();
            case SCHEDULED -> state == State.SCHEDULED;
            case PUBLISHED -> state == State.PUBLISHED;
            case ARCHIVED -> state == State.ARCHIVED;
        };
    }
}
