package org.zaedno.search.relevance;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How good one answer is, or the mean of many.
 *
 * @param ndcg nDCG@10 with the grade as the gain
 * @param recall of the relevant documents, how many are among the first 100
 * @param reciprocal of the rank of the first relevant document among the first 10, else 0
 */
record Score(double ndcg, double recall, double reciprocal) {

    private static final int TOP = 10;

    /** How deep an answer is read. */
    static final int DEPTH = 100;

    /** @param found ids, best first */
    static Score of(List<String> found, Map<String, Integer> relevant) {
        double gain = 0;
        double reciprocal = 0;
        int hits = 0;
        for (int n = 0; n < Math.min(DEPTH, found.size()); n++) {
            int grade = relevant.getOrDefault(found.get(n), 0);
            if (grade == 0) continue;
            hits++;
            if (n >= TOP) continue;
            gain += grade / discount(n);
            if (reciprocal == 0) reciprocal = 1.0 / (n + 1);
        }
        return new Score(gain / best(relevant.values()), (double) hits / relevant.size(), reciprocal);
    }

    static Score mean(Collection<Score> scores) {
        return new Score(
                scores.stream().mapToDouble(Score::ndcg).average().orElse(0),
                scores.stream().mapToDouble(Score::recall).average().orElse(0),
                scores.stream().mapToDouble(Score::reciprocal).average().orElse(0));
    }

    private static double best(Collection<Integer> grades) {
        var sorted =
                grades.stream().sorted((one, other) -> other - one).limit(TOP).toList();
        double gain = 0;
        for (int n = 0; n < sorted.size(); n++) gain += sorted.get(n) / discount(n);
        return gain;
    }

    private static double discount(int place) {
        return Math.log(place + 2) / Math.log(2);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "nDCG@10 %.4f R@100 %.4f MRR@10 %.4f", ndcg, recall, reciprocal);
    }
}
