package org.zaedno.hub.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How much each network may still ask for. Refills evenly; a minute's worth can be spent at once. Kept in memory. */
final class Budgets {
    /** Networks remembered, the one that asked longest ago goes first: an attacker with many must not fill the memory. */
    private static final int KEPT = 20_000;

    /** @param at in milliseconds since 1970 */
    private record Budget(double left, long at) {}

    private final double aMinute;
    private final Clock clock;
    private final Map<String, Budget> budgets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Budget> eldest) {
            return size() > KEPT;
        }
    };

    /** @param aMinute in pages, above 0 */
    Budgets(double aMinute, Clock clock) {
        this.aMinute = aMinute;
        this.clock = clock;
    }

    /** @return empty: it was spent; else how long until it can be. Who is refused pays nothing. Thread-safe */
    synchronized Optional<Duration> spend(Network network, double cost) {
        long now = clock.millis();
        double left = left(budgets.get(network.name()), now);
        boolean enough = left >= cost;
        budgets.put(network.name(), new Budget(enough ? left - cost : left, now));
        return enough ? Optional.empty() : Optional.of(untilThereIs(cost - left));
    }

    private double left(Budget known, long now) {
        if (known == null) return aMinute;
        double refilled =
                Math.max(0, now - known.at) / (double) Duration.ofMinutes(1).toMillis() * aMinute;
        return Math.min(aMinute, known.left + refilled);
    }

    private Duration untilThereIs(double missing) {
        return Duration.ofMillis(
                (long) Math.ceil(missing / aMinute * Duration.ofMinutes(1).toMillis()));
    }
}
