package org.zaedno.content.publication;

import java.util.Optional;

/**
 * From which revision of the item's source language an edition was made, or with which it was last compared.
 *
 * @param revision empty for the source itself, and where the source has no edition
 * @param stale whether the source has moved on since
 */
public record Origin(Optional<Integer> revision, boolean stale) {
    public static final Origin SOURCE = new Origin(Optional.empty(), false);
}
