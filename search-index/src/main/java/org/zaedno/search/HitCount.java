package org.zaedno.search;

/** How many there are, honestly. */
public sealed interface HitCount {

    long value();

    record Exact(long value) implements HitCount {}

    record AtLeast(long value) implements HitCount {}
}
