package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * What a colleague says about a part of an edition. Names are empty where they are not known.
 *
 * @param section {@code title}, {@code lead} or the name of a section
 * @param revision the revision it speaks of
 * @param doneAt when somebody settled it
 */
public record Remark(
        RemarkId id,
        String section,
        int revision,
        String words,
        String person,
        Instant at,
        Optional<Instant> doneAt,
        String doneBy) {
    /** In characters: a remark, not a second article. */
    public static final int WORDS_MAX = 2_000;
}
