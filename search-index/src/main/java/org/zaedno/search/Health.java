package org.zaedno.search;

/**
 * How an index is.
 *
 * @param documents how many can be found now, by all readers together: for operators only
 */
public record Health(Status status, long documents, Checkpoint checkpoint) {

    public enum Status {
        /** Answers, and follows the changes. */
        READY,
        /** New or lost: it answers, but nothing is in it until it is rebuilt. */
        EMPTY,
        /** Answers from the old index, or from an empty one, while the new one is made. */
        REBUILDING,
        /** Does not answer. */
        DOWN
    }
}
