package org.zaedno.search.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.zaedno.search.analysis.StemmedText;

/** In how many documents words occur, in any of their forms, remembered while one question is understood. */
final class Occurrences {

    private static final StemmedText WHOLE = StemmedText.whole();

    private final Vocabulary vocabulary;
    private final Names names;
    private final StemmedText analysis;
    private final Map<String, Boolean> occurring = new HashMap<>();

    Occurrences(Vocabulary vocabulary, Names names, StemmedText analysis) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.analysis = analysis;
    }

    /** Asks for all of these at once, whether they occur: the first document of each will do. */
    void ask(Collection<String> words) {
        var asked = new LinkedHashSet<>(words);
        asked.removeAll(occurring.keySet());
        if (asked.isEmpty()) return;
        var counts = vocabulary.holding(
                asked.stream().map(word -> anyForm(word, analysis)).toList(), 1);
        int n = 0;
        for (var word : asked) occurring.put(word, counts.get(n++) > 0);
    }

    boolean known(String word) {
        ask(List.of(word));
        return occurring.get(word) || Words.of(word, WHOLE).stems().stream().anyMatch(names::holds);
    }

    /** In the order of the words, counted to {@link Vocabulary#ENOUGH}. */
    List<Integer> documents(Collection<String> words) {
        return vocabulary.holding(
                words.stream().map(word -> anyForm(word, analysis)).toList());
    }

    /** Of these words' letters, the share that stands in words that occur: 0 to 1. */
    double share(Collection<Typed> words) {
        ask(words.stream().map(Typed::plain).toList());
        int letters = words.stream().mapToInt(word -> word.plain().length()).sum();
        int known = words.stream()
                .filter(word -> known(word.plain()))
                .mapToInt(word -> word.plain().length())
                .sum();
        return letters == 0 ? 0 : (double) known / letters;
    }

    /** Every stem of the word will do, its beginning will not. */
    static Clause anyForm(String word) {
        return anyForm(word, WHOLE);
    }

    private static Clause anyForm(String word, StemmedText analysis) {
        var words = Words.of(word, analysis).list();
        if (words.isEmpty()) return new Clause.Everything();
        var clauses = words.stream()
                .map(one -> Loose.best(one.stems().stream()
                        .<Clause>map(stem -> new Clause.Term(Where.WORDS, stem, 1))
                        .toList()))
                .toList();
        return clauses.size() == 1 ? clauses.getFirst() : new Clause.All(clauses);
    }
}
