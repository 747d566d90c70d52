package org.zaedno.content.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.zaedno.content.tenancy.ChangedMeanwhile;

/**
 * Puts what one person changed into a list that others change too. What the person left alone stays as it is kept now; what
 * they changed must still be as they saw it.
 */
final class Merge<T, K> {
    private final Function<T, K> key;

    Merge(Function<T, K> key) {
        this.key = key;
    }

    /** @throws ChangedMeanwhile where both changed the same one, or the order */
    List<T> of(List<T> seen, List<T> kept, List<T> wished) {
        var before = byKey(seen);
        var now = byKey(kept);
        var result = byKey(kept);
        var after = byKey(wished);
        for (var one : wished) {
            var id = key.apply(one);
            if (one.equals(before.get(id))) continue;
            if (!Objects.equals(before.get(id), now.get(id))) throw new ChangedMeanwhile();
            result.put(id, one);
        }
        for (var id : before.keySet()) {
            if (after.containsKey(id)) continue;
            if (!Objects.equals(before.get(id), now.get(id))) throw new ChangedMeanwhile();
            result.remove(id);
        }
        return inOrder(result, order(before, now, after));
    }

    /** The person's, where they chose one; else the one that is kept. */
    private List<K> order(Map<K, T> before, Map<K, T> now, Map<K, T> after) {
        boolean mine = !common(before, after).equals(common(after, before));
        if (!mine) return List.copyOf(now.keySet());
        if (!common(before, now).equals(common(now, before))) throw new ChangedMeanwhile();
        return List.copyOf(after.keySet());
    }

    /** Those of the one list that are also in the other, in the order of the one. */
    private static <K> List<K> common(Map<K, ?> one, Map<K, ?> other) {
        return one.keySet().stream().filter(other::containsKey).toList();
    }

    private static <T, K> List<T> inOrder(Map<K, T> all, List<K> order) {
        var list = new ArrayList<T>();
        for (var id : order) if (all.containsKey(id)) list.add(all.remove(id));
        list.addAll(all.values());
        return list;
    }

    private Map<K, T> byKey(List<T> list) {
        var map = new LinkedHashMap<K, T>();
        list.forEach(one -> map.put(key.apply(one), one));
        return map;
    }
}
