package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.zaedno.search.Expansion;
import org.zaedno.search.Reading;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Understood;
import org.zaedno.search.analysis.StemmedText;

/** Makes what an engine is asked from what a person typed. Thread-safe. */
public final class Questions {

    private static final StemmedText WHOLE = StemmedText.whole();
    private static final StemmedText LOOSE = StemmedText.withoutStopWords();

    private final Supplier<Glossary> glossary;
    private final OtherLanguage otherLanguage;

    public Questions(Supplier<Glossary> glossary, Translations translations) {
        this.glossary = glossary;
        this.otherLanguage = new OtherLanguage(translations);
    }

    /** Blank asks for everything; a text without any word in it for nothing. */
    public Question of(SearchRequest request, Vocabulary vocabulary) {
        if (request.text().isBlank()) return new Question(new Clause.Everything(), Understood.asTyped(request.text()));
        var understood = understood(request, vocabulary);
        var asked = Asked.from(understood.text());
        var words = loose(asked.words());
        var phrases = phrases(asked.phrases());
        var excluded = phrases(asked.excluded());
        if (words.isEmpty() && phrases.isEmpty() && excluded.isEmpty())
            return new Question(new Clause.Nothing(), understood);
        var own = Loose.of(words);
        var other = request.reading() == Reading.AS_TYPED
                ? Optional.<OtherLanguage.Said>empty()
                : otherLanguage.of(words, request.filters().languages(), vocabulary);
        IntFunction<Clause> wanted =
                needed -> other.map(said -> said.beside(own, needed)).orElseGet(() -> own.clause(needed));
        return new Question(
                together(words, most(words.size()), wanted, phrases, excluded),
                together(words, 1, wanted, phrases, excluded),
                other.map(said -> expanded(understood, said.expansions())).orElse(understood));
    }

    private static Understood understood(SearchRequest request, Vocabulary vocabulary) {
        if (request.reading() == Reading.AS_TYPED) return Understood.asTyped(request.text());
        var repaired = new Repairs(vocabulary).repair(request.text());
        return new Understood(repaired.text(), repaired.repairs(), List.of());
    }

    private static Understood expanded(Understood understood, List<Expansion> expansions) {
        var all = new ArrayList<>(understood.expansions());
        all.addAll(expansions);
        return new Understood(understood.text(), understood.repairs(), all);
    }

    private static Clause together(
            Words words, int needed, IntFunction<Clause> loose, List<Clause> phrases, List<Clause> excluded) {
        var wanted = new ArrayList<Clause>();
        if (!words.isEmpty()) wanted.add(loose.apply(needed));
        wanted.addAll(phrases);
        Clause all = wanted.isEmpty()
                ? new Clause.Everything()
                : wanted.size() == 1 ? wanted.getFirst() : new Clause.All(wanted);
        return excluded.isEmpty() ? all : new Clause.Except(all, excluded);
    }

    /** Whoever asks only with stop words means them. */
    private static Words loose(String words) {
        var loose = Words.of(words, LOOSE);
        return loose.isEmpty() ? Words.of(words, WHOLE) : loose;
    }

    private static int most(int words) {
        return words <= 2 ? Math.max(1, words) : (2 * words + 2) / 3;
    }

    private static List<Clause> phrases(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> Words.of(phrase, WHOLE))
                .filter(words -> !words.isEmpty())
                .map(Questions::phrase)
                .toList();
    }

    private static Clause phrase(Words words) {
        var stems = IntStream.range(0, words.size())
                .mapToObj(n -> words.list().get(n).terms().getFirst())
                .toList();
        return stems.size() == 1
                ? new Clause.Term(Where.WORDS, stems.getFirst(), 1)
                : new Clause.Phrase(Where.WORDS, stems, 0, 1);
    }
}
