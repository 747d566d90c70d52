package org.zaedno.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What one interaction took, round by round: milliseconds, bytes from the hub and to it. */
final class Samples {
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<Double> down = new ArrayList<>();
    private final List<Double> up = new ArrayList<>();

    void add(double milliseconds, long down, long up) {
        this.milliseconds.add(milliseconds);
        this.down.add((double) down);
        this.up.add((double) up);
    }

    double milliseconds(double quantile) {
        return quantile(milliseconds, quantile);
    }

    double down() {
        return quantile(down, 0.5);
    }

    double up() {
        return quantile(up, 0.5);
    }

    private static double quantile(List<Double> of, double quantile) {
        var sorted = of.stream().sorted().toList();
        return sorted.get((int) Math.ceil(quantile * sorted.size()) - 1);
    }

    /** In the order of the table. */
    static final class ByInteraction extends TreeMap<Interaction, Samples> {
        ByInteraction and(ByInteraction others) {
            var both = new ByInteraction();
            both.putAll(others);
            both.putAll(this);
            return both;
        }
    }
}
