package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of an edition's history. The author's name is empty where it is not known.
 *
 * @param byItself kept by the hub while somebody wrote
 * @param restoredFrom the number of the revision whose words were brought back
 * @param shown whether readers see, or the clock will show, these words
 */
public record RevisionRow(
        int number, String author, Instant at, boolean byItself, Optional<Integer> restoredFrom, boolean shown) {}
