package org.zaedno.content.registration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.registration.EventNumbers.Number;

/**
 * Groups of people as they may be passed on. One of fewer than {@value #LEAST} points at persons: such are told together, and
 * where all of those together are still too few, with the next smallest, so that nobody can work them out from the total.
 *
 * @param told in the order given
 * @param rest what is told together; empty: every group is large enough
 */
public record SmallGroups<K>(Map<K, Number> told, Optional<Rest> rest) {
    /** In persons. */
    public static final int LEAST = 3;

    /** @param groups how many are told together */
    public record Rest(int groups, Number number) {}

    public SmallGroups {
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }

    /** Groups without anybody are left out. */
    public static <K> SmallGroups<K> of(Map<K, Number> all) {
        var told = new LinkedHashMap<>(all);
        told.values().removeIf(number -> number.registered() == 0);
        var small = new ArrayList<K>();
        told.forEach((key, number) -> {
            if (number.registered() < LEAST) small.add(key);
        });
        var larger = new ArrayList<>(told.keySet());
        larger.removeAll(small);
        larger.sort(Comparator.comparingInt(key -> told.get(key).registered()));
        while (!small.isEmpty() && !larger.isEmpty() && isTooFew(small, told)) small.add(larger.removeFirst());
        if (small.isEmpty()) return new SmallGroups<>(told, Optional.empty());
        var rest = sum(small, told);
        told.keySet().removeAll(small);
        return new SmallGroups<>(told, Optional.of(new Rest(small.size(), rest)));
    }

    /** A single group is told by its rest alone. */
    private static <K> boolean isTooFew(List<K> small, Map<K, Number> all) {
        return small.size() < 2 || sum(small, all).registered() < LEAST;
    }

    private static <K> Number sum(List<K> small, Map<K, Number> all) {
        return small.stream().map(all::get).reduce(new Number(0, 0), Number::plus);
    }
}
