package org.zaedno.search.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which pieces of two editions say the same: line by line, then sentence by sentence. As many here as there are taken in
 * their order; otherwise by their lengths, because a long sentence has a long translation (Gale and Church, 1993).
 */
final class Alignment {

    private static final Pattern LINE = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+(?=[\\p{Lu}„“\"(\\d])");

    /** Of mail and pages: the same in both languages, and made of words of neither. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+");

    /** In pairs of pieces to weigh, so that two very long texts cost no more than this. */
    private static final long MOST = 1_000_000;

    private static final double VARIANCE = 6.8; // of the length of a translation, per character: Gale and Church
    private static final double ALONE = 7; // what a piece without a translation costs, however long: seldom
    private static final double TWO_FOR_ONE = 2.3;

    private Alignment() {}

    static List<Pair> of(String bulgarian, String english) {
        return pieces(LINE, withoutAddresses(bulgarian), withoutAddresses(english))
                .flatMap(line -> pieces(SENTENCE, line.bulgarian(), line.english()))
                .toList();
    }

    private static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll(" ");
    }

    private static Stream<Pair> pieces(Pattern between, String bulgarian, String english) {
        var left = split(between, bulgarian);
        var right = split(between, english);
        if (left.size() == right.size())
            return IntStream.range(0, left.size()).mapToObj(n -> new Pair(left.get(n), right.get(n)));
        if ((long) left.size() * right.size() > MOST) return Stream.empty();
        return byLength(left, right).stream();
    }

    private static List<String> split(Pattern between, String text) {
        return between.splitAsStream(text).filter(piece -> !piece.isBlank()).toList();
    }

    /** How many pieces on each side belong together, and what that costs. */
    private enum Step {
        ONE_FOR_ONE(1, 1, 0),
        LEFT_ALONE(1, 0, ALONE),
        RIGHT_ALONE(0, 1, ALONE),
        TWO_LEFT(2, 1, TWO_FOR_ONE),
        TWO_RIGHT(1, 2, TWO_FOR_ONE);

        private final int left;
        private final int right;
        private final double cost;

        Step(int left, int right, double cost) {
            this.left = left;
            this.right = right;
            this.cost = cost;
        }

        /** By how many spreads the lengths differ, as a cost. */
        private double difference(int left, int right) {
            if (this.left == 0 || this.right == 0) return 0;
            double spread = (left - right) / Math.sqrt(VARIANCE * (left + right + 1) / 2);
            return spread * spread / 2;
        }
    }

    /** The cheapest way through both. */
    private static List<Pair> byLength(List<String> left, List<String> right) {
        var cost = new double[left.size() + 1][right.size() + 1];
        var by = new Step[left.size() + 1][right.size() + 1];
        for (int l = 0; l <= left.size(); l++)
            for (int r = 0; r <= right.size(); r++) {
                if (l == 0 && r == 0) continue;
                cost[l][r] = Double.MAX_VALUE;
                for (var step : Step.values()) {
                    if (step.left > l || step.right > r) continue;
                    double through = cost[l - step.left][r - step.right]
                            + step.cost
                            + step.difference(length(left, l, step.left), length(right, r, step.right));
                    if (through >= cost[l][r]) continue;
                    cost[l][r] = through;
                    by[l][r] = step;
                }
            }
        return back(left, right, by);
    }

    private static List<Pair> back(List<String> left, List<String> right, Step[][] by) {
        var pairs = new ArrayList<Pair>();
        int l = left.size();
        int r = right.size();
        while (l > 0 || r > 0) {
            var step = by[l][r];
            if (step.left > 0 && step.right > 0)
                pairs.add(new Pair(
                        String.join(" ", left.subList(l - step.left, l)),
                        String.join(" ", right.subList(r - step.right, r))));
            l -= step.left;
            r -= step.right;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private static int length(List<String> pieces, int end, int count) {
        int length = 0;
        for (int n = end - count; n < end; n++) length += pieces.get(n).length();
        return length;
    }
}
