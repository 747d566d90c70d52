package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.zaedno.search.Reading;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Understood;
import org.zaedno.search.analysis.Beginning;
import org.zaedno.search.analysis.StemmedText;

/** Makes what an engine is asked from what a person typed. Thread-safe. */
public final class Questions {

    private static final StemmedText WHOLE = StemmedText.whole();
    private static final StemmedText LOOSE = StemmedText.withoutStopWords();
    private static final int PHRASE_SLOP = 1;

    private final Supplier<Glossary> glossary;

    public Questions(Supplier<Glossary> glossary) {
        this.glossary = glossary;
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
        return new Question(
                together(words, most(words.size()), phrases, excluded),
                together(words, 1, phrases, excluded),
                understood);
    }

    private static Understood understood(SearchRequest request, Vocabulary vocabulary) {
        if (request.reading() == Reading.AS_TYPED) return Understood.asTyped(request.text());
        var repaired = new Repairs(vocabulary).repair(request.text());
        return new Understood(repaired.text(), repaired.repairs(), List.of());
    }

    private static Clause together(Words words, int needed, List<Clause> phrases, List<Clause> excluded) {
        var wanted = new ArrayList<Clause>();
        if (!words.isEmpty()) wanted.add(wanted(words, needed));
        wanted.addAll(phrases);
        Clause all = wanted.isEmpty()
                ? new Clause.Everything()
                : wanted.size() == 1 ? wanted.getFirst() : new Clause.All(wanted);
        return excluded.isEmpty() ? all : new Clause.Except(all, excluded);
    }

    /** Each word by its stem or its beginning, both together count more; in the title, and side by side, more still. */
    private static Clause wanted(Words words, int needed) {
        var better = new ArrayList<Clause>();
        better.add(new Clause.Weighted(any(Where.TITLE, words, 1), Ranking.TITLE));
        for (int n = 0; n + 1 < words.size(); n++) {
            var pair = List.of(
                    words.list().get(n).terms().getFirst(),
                    words.list().get(n + 1).terms().getFirst());
            better.add(new Clause.Phrase(Where.WORDS, pair, PHRASE_SLOP, Ranking.NEAR));
        }
        return new Clause.Also(any(Where.WORDS, words, needed), better);
    }

    private static Clause any(Where where, Words words, int needed) {
        return new Clause.Some(
                words.list().stream().map(word -> any(where, word)).toList(), needed);
    }

    private static Clause any(Where where, Words.Word word) {
        var forms = word.terms().stream()
                .<Clause>map(
                        term -> new Clause.Term(where, term, Beginning.is(term) ? Ranking.BEGINNING : Ranking.STEM))
                .toList();
        return new Clause.Some(forms, 1);
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
