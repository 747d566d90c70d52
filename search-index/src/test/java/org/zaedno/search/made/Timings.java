package org.zaedno.search.made;

import java.util.Arrays;

/** How long each of many calls took. */
public final class Timings {
    private long[] nanos = new long[1_024];
    private int count;

    public interface Work {
        void run() throws Exception;
    }

    public void time(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        add(System.nanoTime() - began);
    }

    public void add(long took) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
        nanos[count++] = took;
    }

    public int count() {
        return count;
    }

    /** In milliseconds: so many of a hundred calls took at most this long. */
    public double percentile(double hundredths) {
        if (count == 0) return Double.NaN;
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int at = (int) Math.ceil(hundredths / 100 * count) - 1;
        return sorted[Math.clamp(at, 0, count - 1)] / 1e6;
    }
}
