package org.zaedno.search.made;

import java.util.SplittableRandom;

/** Ranks as words have them: the second half as often as the first, the tenth a tenth. Drawn in constant time (Walker's alias). */
final class Zipf {
    private final double[] keep;
    private final int[] other;

    /** @param bend 1 is Zipf's own law; less is flatter */
    Zipf(int ranks, double bend) {
        var share = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) sum += share[rank] = 1 / Math.pow(rank + 2.0, bend);
        keep = new double[ranks];
        other = new int[ranks];
        var poor = new int[ranks];
        var rich = new int[ranks];
        int poors = 0;
        int riches = 0;
        for (int rank = 0; rank < ranks; rank++) {
            keep[rank] = share[rank] * ranks / sum;
            if (keep[rank] < 1) poor[poors++] = rank;
            else rich[riches++] = rank;
        }
        while (poors > 0 && riches > 0) {
            int little = poor[--poors];
            int much = rich[riches - 1];
            other[little] = much;
            keep[much] -= 1 - keep[little];
            if (keep[much] < 1) poor[poors++] = rich[--riches];
        }
        while (riches > 0) keep[rich[--riches]] = 1;
        while (poors > 0) keep[poor[--poors]] = 1;
    }

    int rank(SplittableRandom chance) {
        int rank = chance.nextInt(keep.length);
        return chance.nextDouble() < keep[rank] ? rank : other[rank];
    }
}
