package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The way through the pages of a list. Shown only where there is more than one. */
record Pager(int current, int last, IntFunction<String> address) {
    /** On either side of the current one; with first and last that is at most nine, which fits a phone in two rows. */
    private static final int AROUND = 2;

    static Pager of(PageNumber current, long rows, int size, IntFunction<String> address) {
        return new Pager(current.value(), (int) Math.max(1, Math.ceilDiv(rows, size)), address);
    }

    /** Whether the page that was asked for lies behind the end. */
    boolean isBeyond() {
        return current > last;
    }

    boolean isNeeded() {
        return last > 1;
    }

    List<Integer> numbers() {
        return IntStream.rangeClosed(1, last)
                .filter(n -> n == 1 || n == last || Math.abs(n - current) <= AROUND)
                .boxed()
                .toList();
    }

    /** Whether numbers are left out before this one. */
    boolean isAfterGap(int number) {
        return number > 1 && number != current && !numbers().contains(number - 1);
    }

    Optional<String> next() {
        return current < last ? Optional.of(address.apply(current + 1)) : Optional.empty();
    }

    Optional<String> previous() {
        return current > 1 && current <= last + 1 ? Optional.of(address.apply(current - 1)) : Optional.empty();
    }
}
