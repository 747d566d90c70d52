package org.zaedno.search.query;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zaedno.search.Repair.Why;
import org.zaedno.search.analysis.Beginning;
import org.zaedno.search.analysis.StemmedText;

/** Chooses among what words may have been meant to be: by how likely each is, and by what occurs together with its neighbours. */
final class Agreement {

    private static final StemmedText LOOSE = StemmedText.withoutStopWords();
    private static final StemmedText WHOLE = StemmedText.whole();

    /** Candidates of one word that are compared by their company. */
    private static final int COMPARED = 4;

    /** How much occurring together with a neighbour weighs, for e times as many documents. */
    private static final double COMPANY = 0.7;

    /** In letters: so short a word is near to many. */
    private static final int SHORT = 3;

    private final List<Typed> words;
    private final List<Boolean> telling;
    private final SortedMap<Integer, List<Meant>> choices;
    private final Map<Clause, Integer> documents = new HashMap<>();

    /** @param choices by the place of the word, the likeliest first; none is empty */
    private Agreement(List<Typed> words, SortedMap<Integer, List<Meant>> choices) {
        this.words = words;
        this.telling = words.stream()
                .map(word -> !Words.of(word.plain(), LOOSE).isEmpty())
                .toList();
        this.choices = choices;
    }

    /** One for each place, unless nothing there is likely enough. */
    static SortedMap<Integer, Meant> choose(
            List<Typed> words, SortedMap<Integer, List<Meant>> choices, Vocabulary vocabulary) {
        var agreement = new Agreement(words, choices);
        agreement.ask(vocabulary);
        var chosen = new TreeMap<Integer, Meant>();
        choices.keySet().forEach(n -> agreement.best(n).ifPresent(best -> chosen.put(n, best)));
        return chosen;
    }

    private void ask(Vocabulary vocabulary) {
        SequencedSet<Clause> asked = new LinkedHashSet<>();
        choices.forEach((n, meant) -> {
            boolean doubtful = meant.stream().limit(COMPARED).anyMatch(one -> isDoubtful(n, one));
            if (doubtful) asked.add(beginning(n));
            if (meant.size() == 1 && !doubtful) return;
            meant.stream()
                    .limit(COMPARED)
                    .forEach(one -> neighbours(n).forEach(other -> {
                        asked.add(together(one, other));
                        if (isDoubtful(n, one)) asked.add(company(n, one, other));
                    }));
        });
        if (asked.isEmpty()) return;
        var counts = vocabulary.holding(List.copyOf(asked));
        int n = 0;
        for (var clause : asked) documents.put(clause, counts.get(n++));
    }

    private Optional<Meant> best(int n) {
        @Nullable Meant best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (var one : choices.get(n).stream().limit(COMPARED).toList()) {
            double company = neighbours(n).stream()
                    .mapToDouble(other -> Math.log1p(documents.getOrDefault(together(one, other), 0)))
                    .sum();
            if (isDoubtful(n, one) && !isBorneOut(n, one)) continue;
            double likely = one.likely() + COMPANY * company;
            if (likely > most) {
                most = likely;
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Two slips, or one in a word of few letters, may be another word. */
    private boolean isDoubtful(int n, Meant meant) {
        return meant.why() == Why.SPELLING
                && (meant.slips() >= 2 * Slips.LEAST || words.get(n).plain().length() <= SHORT);
    }

    /** Nothing begins as it is typed, and it keeps company with a neighbour where it has one: with two slips, near it. */
    private boolean isBorneOut(int n, Meant meant) {
        if (documents.getOrDefault(beginning(n), 0) > 0) return false;
        var neighbours = neighbours(n);
        return neighbours.isEmpty()
                ? words.get(n).plain().length() > SHORT
                : neighbours.stream().anyMatch(other -> documents.getOrDefault(company(n, meant, other), 0) > 0);
    }

    private Clause company(int n, Meant meant, String other) {
        return Slips.isOne(words.get(n).plain(), meant.word()) ? together(meant, other) : near(meant, other);
    }

    /** The one before and the one behind, each as it is likeliest meant: what stands in every text keeps no company. */
    private List<String> neighbours(int n) {
        return Stream.of(neighbour(n, -1), neighbour(n, 1))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> neighbour(int n, int step) {
        for (int at = n + step; at >= 0 && at < words.size(); at += step) {
            if (!telling.get(at)) continue;
            var meant = choices.get(at);
            return Optional.of(
                    meant == null ? words.get(at).plain() : meant.getFirst().word());
        }
        return Optional.empty();
    }

    private Clause beginning(int n) {
        return Words.of(words.get(n).plain(), LOOSE).terms().stream()
                .filter(Beginning::is)
                .<Clause>map(term -> new Clause.Term(Where.WORDS, term, 1))
                .findFirst()
                .orElse(new Clause.Nothing());
    }

    private static Clause near(Meant one, String other) {
        var stems = Stream.of(one.word(), other)
                .flatMap(word -> Words.of(word, WHOLE).stems().stream())
                .toList();
        return new Clause.Phrase(Where.WORDS, stems, Ranking.NEAR_WITHIN, 1);
    }

    private static Clause together(Meant one, String other) {
        return new Clause.All(List.of(Occurrences.anyForm(one.word()), Occurrences.anyForm(other)));
    }
}
