package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Chooses among what words may have been meant to be: by how likely each is, and by what occurs together with its neighbours. */
final class Agreement {

    /** Candidates of one word that are compared by their company. */
    private static final int COMPARED = 4;

    /** How much occurring together with a neighbour weighs, for e times as many documents. */
    private static final double COMPANY = Meant.number("company", "0.7");

    private final Vocabulary vocabulary;

    Agreement(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param choices by the place of the word, the likeliest first; none is empty */
    SortedMap<Integer, Meant> choose(List<Typed> words, SortedMap<Integer, List<Meant>> choices) {
        var pairs = new ArrayList<Clause>();
        choices.forEach((n, meant) -> {
            if (meant.size() > 1)
                compared(meant)
                        .forEach(one ->
                                neighbours(n, words, choices).forEach(other -> pairs.add(together(one.word(), other))));
        });
        var counts = pairs.isEmpty() ? List.<Integer>of() : vocabulary.holding(pairs);
        Map<Clause, Integer> company = new HashMap<>();
        for (int n = 0; n < pairs.size(); n++) company.put(pairs.get(n), counts.get(n));
        var chosen = new TreeMap<Integer, Meant>();
        choices.forEach((n, meant) -> {
            Meant best = meant.getFirst();
            double most = Double.NEGATIVE_INFINITY;
            for (var one : compared(meant)) {
                double likely = one.likely()
                        + neighbours(n, words, choices).stream()
                                .mapToDouble(other ->
                                        COMPANY * Math.log1p(company.getOrDefault(together(one.word(), other), 0)))
                                .sum();
                if (likely > most) {
                    most = likely;
                    best = one;
                }
            }
            chosen.put(n, best);
        });
        return chosen;
    }

    private static List<Meant> compared(List<Meant> meant) {
        return meant.subList(0, Math.min(COMPARED, meant.size()));
    }

    /** The word before and the one behind, each as it is likeliest meant. */
    private static List<String> neighbours(int n, List<Typed> words, Map<Integer, List<Meant>> choices) {
        var neighbours = new ArrayList<String>();
        for (int at : new int[] {n - 1, n + 1}) {
            if (at < 0 || at >= words.size()) continue;
            var meant = choices.get(at);
            neighbours.add(
                    meant == null ? words.get(at).plain() : meant.getFirst().word());
        }
        return neighbours;
    }

    private static Clause together(String one, String other) {
        return new Clause.All(List.of(Occurrences.anyForm(one), Occurrences.anyForm(other)));
    }
}
