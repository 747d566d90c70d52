package org.zaedno.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PointValues;
import org.jspecify.annotations.Nullable;

/**
 * The time around a moment during which nothing opens and nothing ends, in microseconds.
 *
 * @param from the first moment of it
 * @param until the first moment behind it
 */
record Span(long from, long until) {

    static final Span ALWAYS = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    boolean holds(long moment) {
        return from <= moment && moment < until;
    }

    Span and(Span other) {
        return new Span(Math.max(from, other.from), Math.min(until, other.until));
    }

    /** In this segment, for whatever reader. */
    static Span around(long moment, LeafReader segment) throws IOException {
        var nearest = new Nearest(moment);
        for (var bound : List.of(Fields.OPEN_FROM, Fields.OPEN_UNTIL)) {
            @Nullable PointValues values = segment.getPointValues(bound);
            if (values != null) values.intersect(nearest);
        }
        return new Span(nearest.before, nearest.behind);
    }

    /** Goes only where a bound may lie nearer to the moment than those met already. */
    private static final class Nearest implements PointValues.IntersectVisitor {
        private final long moment;
        private long before = Long.MIN_VALUE;
        private long behind = Long.MAX_VALUE;

        Nearest(long moment) {
            this.moment = moment;
        }

        @Override
        public PointValues.Relation compare(byte[] least, byte[] most) {
            long from = LongPoint.decodeDimension(least, 0);
            long to = LongPoint.decodeDimension(most, 0);
            boolean farther = to <= before || from >= behind;
            return farther ? PointValues.Relation.CELL_OUTSIDE_QUERY : PointValues.Relation.CELL_CROSSES_QUERY;
        }

        @Override
        public void visit(int document) {
            throw new IllegalStateException("No part of the tree is taken unread");
        }

        @Override
        public void visit(int document, byte[] bound) {
            long at = LongPoint.decodeDimension(bound, 0);
            if (at <= moment) before = Math.max(before, at);
            else behind = Math.min(behind, at);
        }
    }
}
