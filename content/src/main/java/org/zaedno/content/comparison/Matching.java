package org.zaedno.content.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Which parts of two lists are the same, in their order. Myers' algorithm where the lists are short enough for it; longer
 * ones are first pinned together where a part occurs once in each. What is too long even then is taken as exchanged as a
 * whole, so that no text makes anyone wait.
 */
final class Matching {
    /** Parts of one list times parts of the other that Myers' algorithm may look at: some milliseconds. */
    private static final long PRODUCT_MAX = 4_000_000;

    static final int NONE = -1;

    private Matching() {}

    /** For each part of the first its partner in the second, or {@link #NONE}; partners are equal and rise. */
    static int[] of(List<String> first, List<String> second) {
        var partners = new int[first.size()];
        Arrays.fill(partners, NONE);
        match(first, 0, first.size(), second, 0, second.size(), partners);
        return partners;
    }

    private static void match(
            List<String> first, int from, int to, List<String> second, int from2, int to2, int[] partners) {
        while (from < to && from2 < to2 && first.get(from).equals(second.get(from2))) partners[from++] = from2++;
        while (from < to && from2 < to2 && first.get(to - 1).equals(second.get(to2 - 1))) partners[--to] = --to2;
        if (from == to || from2 == to2) return;
        if ((long) (to - from) * (to2 - from2) <= PRODUCT_MAX) myers(first, from, to, second, from2, to2, partners);
        else pinned(first, from, to, second, from2, to2, partners);
    }

    private static void myers(
            List<String> first, int from, int to, List<String> second, int from2, int to2, int[] partners) {
        var patch = DiffUtils.diff(
                first.subList(from, to), second.subList(from2, to2), new MyersDiffWithLinearSpace<String>());
        int at = from;
        int at2 = from2;
        for (var delta : patch.getDeltas()) {
            while (at < from + delta.getSource().getPosition()) partners[at++] = at2++;
            at += delta.getSource().size();
            at2 += delta.getTarget().size();
        }
        while (at < to) partners[at++] = at2++;
    }

    private static void pinned(
            List<String> first, int from, int to, List<String> second, int from2, int to2, int[] partners) {
        var pins = rising(pins(first.subList(from, to), second.subList(from2, to2)));
        int at = from;
        int at2 = from2;
        for (var pin : pins) {
            int next = from + pin[0];
            int next2 = from2 + pin[1];
            between(first, at, next, second, at2, next2, partners);
            partners[next] = next2;
            at = next + 1;
            at2 = next2 + 1;
        }
        between(first, at, to, second, at2, to2, partners);
    }

    /** Never comes back to the same pins: what is still too long stays unmatched. */
    private static void between(
            List<String> first, int from, int to, List<String> second, int from2, int to2, int[] partners) {
        while (from < to && from2 < to2 && first.get(from).equals(second.get(from2))) partners[from++] = from2++;
        while (from < to && from2 < to2 && first.get(to - 1).equals(second.get(to2 - 1))) partners[--to] = --to2;
        if (from < to && from2 < to2 && (long) (to - from) * (to2 - from2) <= PRODUCT_MAX)
            myers(first, from, to, second, from2, to2, partners);
    }

    /** Places of what occurs exactly once in each, in the order of the first. */
    private static List<int[]> pins(List<String> first, List<String> second) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < second.size(); i++) places.merge(second.get(i), i, (a, b) -> NONE);
        var seen = new HashMap<String, Integer>();
        first.forEach(part -> seen.merge(part, 1, Integer::sum));
        var pins = new ArrayList<int[]>();
        for (int i = 0; i < first.size(); i++) {
            int place = places.getOrDefault(first.get(i), NONE);
            if (place >= 0 && seen.get(first.get(i)) == 1) pins.add(new int[] {i, place});
        }
        return pins;
    }

    /** The longest choice of pins that do not cross each other. */
    private static List<int[]> rising(List<int[]> pins) {
        var tails = new ArrayList<Integer>();
        var before = new int[pins.size()];
        for (int i = 0; i < pins.size(); i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (pins.get(tails.get(middle))[1] < pins.get(i)[1]) low = middle + 1;
                else high = middle;
            }
            before[i] = low == 0 ? NONE : tails.get(low - 1);
            if (low == tails.size()) tails.add(i);
            else tails.set(low, i);
        }
        var chosen = new ArrayList<int[]>();
        for (int i = tails.isEmpty() ? NONE : tails.getLast(); i != NONE; i = before[i]) chosen.addFirst(pins.get(i));
        return chosen;
    }
}
