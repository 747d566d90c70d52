package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.zaedno.search.Expansion;
import org.zaedno.search.Reading;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Understood;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Wording.Other;
import org.zaedno.search.query.Wording.Unit;

/** Makes what an engine is asked from what a person typed. Thread-safe. */
public final class Questions {

    private static final StemmedText WHOLE = StemmedText.whole();
    private static final StemmedText LOOSE = StemmedText.withoutStopWords();

    /** How a word that is not typed to its end may go on: the commonest ways, each as good as the others. */
    private static final int ENDINGS = 8;

    private final Supplier<Glossary> glossary;
    private volatile Names names = new Names(List.of());

    public Questions(Supplier<Glossary> glossary) {
        this.glossary = glossary;
    }

    /** Blank asks for everything; a text without any word in it for nothing. */
    public Question of(SearchRequest request, Vocabulary vocabulary) {
        if (request.text().isBlank()) return new Question(new Clause.Everything(), Understood.asTyped(request.text()));
        boolean asTyped = request.reading() == Reading.AS_TYPED;
        var known = names();
        var read = asTyped ? Repaired.asTyped(request.text()) : new Repairs(vocabulary, known).repair(request.text());
        var asked = Asked.from(read.text());
        var expansions = new ArrayList<Expansion>();
        var units = asTyped
                ? plain(asked.words())
                : new Expanding(known, request.filters().languages(), expansions).units(asked.words());
        finish(units, read.endings());
        var phrases = phrases(asked.phrases());
        var excluded = phrases(asked.excluded());
        var understood = new Understood(read.text(), read.repairs(), expansions);
        if (units.isEmpty() && phrases.isEmpty() && excluded.isEmpty())
            return new Question(new Clause.Nothing(), understood);
        return new Question(
                together(units, Wording.most(units.size()), phrases, excluded),
                together(units, 1, phrases, excluded),
                understood);
    }

    /** Made anew when the editors changed the glossary. */
    private Names names() {
        var entries = glossary.get().entries();
        if (!names.of(entries)) names = new Names(entries);
        return names;
    }

    private static List<Unit> plain(String words) {
        return new ArrayList<>(loose(words).list().stream().map(Unit::new).toList());
    }

    private static void finish(List<Unit> units, List<String> endings) {
        if (endings.isEmpty() || units.isEmpty()) return;
        var others = endings.stream()
                .limit(ENDINGS)
                .map(ending -> Words.of(ending, WHOLE).list())
                .distinct()
                .map(words -> new Other(words, 1))
                .toList();
        units.add(new Unit(units.removeLast().words(), others));
    }

    private static Clause together(List<Unit> units, int needed, List<Clause> phrases, List<Clause> excluded) {
        var wanted = new ArrayList<Clause>();
        if (!units.isEmpty()) wanted.add(Wording.wanted(units, needed));
        wanted.addAll(phrases);
        Clause all = wanted.isEmpty()
                ? new Clause.Everything()
                : wanted.size() == 1 ? wanted.getFirst() : new Clause.All(wanted);
        return excluded.isEmpty() ? all : new Clause.Except(all, excluded);
    }

    /** Whoever asks only with stop words means them. */
    static Words loose(String words) {
        var loose = Words.of(words, LOOSE);
        return loose.isEmpty() ? Words.of(words, WHOLE) : loose;
    }

    private static List<Clause> phrases(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> Words.of(phrase, WHOLE).list())
                .filter(words -> !words.isEmpty())
                .map(words -> Wording.phrase(Where.WORDS, words, 0))
                .toList();
    }
}
