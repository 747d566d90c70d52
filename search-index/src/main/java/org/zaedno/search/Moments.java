package org.zaedno.search;

import java.time.Instant;

/** Moments as every engine keeps them: in microseconds since 1970. */
public final class Moments {

    private static final long A_SECOND = 1_000_000;

    /** What lies beyond 292,000 years counts as just before the end of time, so no bound is lost. */
    public static long micros(Instant at) {
        try {
            return Math.addExact(Math.multiplyExact(at.getEpochSecond(), A_SECOND), at.getNano() / 1_000);
        } catch (ArithmeticException e) {
            return at.getEpochSecond() < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1;
        }
    }

    public static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, A_SECOND), Math.floorMod(micros, A_SECOND) * 1_000);
    }

    private Moments() {}
}
