package org.zaedno.content.comparison;

import java.util.List;

/** Which passage became which: the same ones first, then, between these, the likest in their order. */
final class Pairing {
    /** At least so alike (0 to 1) are two versions of one passage; else one went and another came. */
    private static final double ALIKE = 0.4;

    /** Passages before times passages after that are tried against each other; more are only looked at in their order. */
    private static final long PRODUCT_MAX = 20_000;

    private Pairing() {}

    static int[] of(List<Block> before, List<Block> after) {
        var partners = Matching.of(
                before.stream().map(Block::raw).toList(),
                after.stream().map(Block::raw).toList());
        int from = 0;
        int from2 = 0;
        for (int at = 0; at <= partners.length; at++) {
            if (at < partners.length && partners[at] == Matching.NONE) continue;
            int to2 = at < partners.length ? partners[at] : after.size();
            pair(before, from, at, after, from2, to2, partners);
            from = at + 1;
            from2 = to2 + 1;
        }
        return partners;
    }

    private static void pair(
            List<Block> before, int from, int to, List<Block> after, int from2, int to2, int[] partners) {
        int rows = to - from;
        int columns = to2 - from2;
        if (rows <= 0 || columns <= 0) return;
        if ((long) rows * columns > PRODUCT_MAX) {
            for (int i = 0; i < Math.min(rows, columns); i++) {
                if (alike(before.get(from + i), after.get(from2 + i)) > 0) partners[from + i] = from2 + i;
            }
            return;
        }
        var best = new double[rows + 1][columns + 1];
        var alike = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = alike(before.get(from + i), after.get(from2 + j));
                double together = alike[i][j] == 0 ? 0 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) partners[from + i++] = from2 + j++;
            else if (best[i][j] == best[i + 1][j]) i++;
            else j++;
        }
    }

    private static double alike(Block before, Block after) {
        double alike = before.likeness(after);
        return alike < ALIKE ? 0 : alike;
    }
}
