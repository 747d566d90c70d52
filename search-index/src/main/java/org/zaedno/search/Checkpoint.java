package org.zaedno.search;

import java.util.Comparator;

/**
 * A place in the log of changes. It is the pair, because a lower number can be committed after a higher one.
 *
 * @param transaction the database's transaction
 * @param number the change's own number
 */
public record Checkpoint(long transaction, long number) implements Comparable<Checkpoint> {

    /** Before every change: an index here knows nothing and wants to be rebuilt. */
    public static final Checkpoint START = new Checkpoint(0, 0);

    private static final Comparator<Checkpoint> ORDER =
            Comparator.comparingLong(Checkpoint::transaction).thenComparingLong(Checkpoint::number);

    public Checkpoint {
        if (transaction < 0 || number < 0) throw new IllegalArgumentException("A checkpoint is never negative");
    }

    @Override
    public int compareTo(Checkpoint other) {
        return ORDER.compare(this, other);
    }
}
