package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zaedno.search.Expansion;
import org.zaedno.search.Reading;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Understood;
import org.zaedno.search.analysis.Dictionary;
import org.zaedno.search.analysis.StemmedText;

/** Makes what an engine is asked from what a person typed. Thread-safe. */
public final class Questions {

    private static final StemmedText WHOLE = StemmedText.whole();
    private static final StemmedText LOOSE = StemmedText.withoutStopWords();

    /** Loose words, from the left. A text of the longest has some thirty; shorter ones say little, each for itself. */
    private static final int WORDS_MAX = 60;

    private final Supplier<Glossary> glossary;
    private final StemmedText whole;
    private final StemmedText loose;
    private final OtherLanguage otherLanguage;
    private volatile Names names = new Names(List.of());

    public Questions(Supplier<Glossary> glossary, Translations translations) {
        this(glossary, translations, Dictionary.NONE);
    }

    /** @param dictionary the one with which the index was made */
    public Questions(Supplier<Glossary> glossary, Translations translations, Dictionary dictionary) {
        this.glossary = glossary;
        this.whole = StemmedText.whole(dictionary);
        this.loose = StemmedText.withoutStopWords(dictionary);
        this.otherLanguage = new OtherLanguage(translations);
    }

    /** Blank asks for everything; a text without any word in it for nothing. */
    public Question of(SearchRequest request, Vocabulary vocabulary) {
        var text = request.text();
        if (text.isBlank()) return new Question(new Clause.Everything(), Understood.asTyped(text));
        if (request.reading() == Reading.AS_TYPED)
            return question(Asked.from(text), Loose::of, Optional.empty(), Understood.asTyped(text));
        var known = names();
        var occurrences = new Occurrences(vocabulary, known, whole);
        var read = new Repairs(vocabulary, occurrences).repair(text);
        var asked = Asked.from(read.text());
        var languages = request.filters().languages();
        var expanding = new Expanding(known, languages);
        var words = loose(asked.words(), loose, whole).first(WORDS_MAX);
        var own = expanding.expand(asked.words(), Unfinished.last(Loose.of(words), read.endings()));
        Function<Optional<OtherLanguage.Said>, Question> made =
                other -> bearable(asked, own, other, read, expanding.expansions());
        Supplier<Optional<OtherLanguage.Said>> other =
                () -> otherLanguage.of(words, own.named(), languages, vocabulary, occurrences);
        // Whoever chose languages is asked for in them at once.
        return languages.isEmpty()
                ? made.apply(Optional.empty()).orAbroad(() -> other.get().map(said -> made.apply(Optional.of(said))))
                : made.apply(other.get());
    }

    private Question bearable(
            Asked asked, Loose own, Optional<OtherLanguage.Said> other, Repaired read, List<Expansion> named) {
        var expansions = Stream.concat(named.stream(), other.stream().flatMap(said -> said.expansions().stream()))
                .toList();
        var understood = new Understood(read.text(), read.repairs(), expansions);
        var whole = question(asked, any -> own, other, understood);
        if (whole.isBearable()) return whole;
        var brief = question(asked, any -> own, other.map(OtherLanguage.Said::briefly), understood);
        return brief.isBearable()
                ? brief
                : question(asked, Loose::of, Optional.empty(), new Understood(read.text(), read.repairs(), List.of()));
    }

    /** Other questions that this reader has answers to, for where nothing was found strictly; the nearest first, few. */
    public List<String> instead(SearchRequest request, Question question, Vocabulary vocabulary) {
        if (request.text().isBlank() || question.strict() instanceof Clause.Nothing) return List.of();
        var occurrences = new Occurrences(vocabulary, names(), whole);
        var text = question.understood().text();
        var meant = request.reading() == Reading.AS_TYPED
                ? new Repairs(vocabulary, occurrences).repair(text).text()
                : text;
        return new Instead(vocabulary, occurrences, this::strictly).of(text, meant);
    }

    private Clause strictly(String text) {
        return question(Asked.from(text), Loose::of, Optional.empty(), Understood.asTyped(text))
                .strict();
    }

    private Question question(
            Asked asked, Function<Words, Loose> words, Optional<OtherLanguage.Said> other, Understood understood) {
        var own = words.apply(loose(asked.words(), loose, whole).first(WORDS_MAX));
        var phrases = phrases(asked.phrases());
        var excluded = phrases(asked.excluded());
        if (own.isEmpty() && phrases.isEmpty() && excluded.isEmpty())
            return new Question(new Clause.Nothing(), understood);
        Function<Function<Loose, Clause>, Clause> read = reading ->
                together(own.isEmpty() ? List.of() : List.of(beside(own, other, reading)), phrases, excluded);
        return new Question(read.apply(Loose::strict), read.apply(Loose::generous), understood);
    }

    private static Clause beside(Loose own, Optional<OtherLanguage.Said> other, Function<Loose, Clause> reading) {
        return other.map(said -> said.beside(own, reading)).orElseGet(() -> reading.apply(own));
    }

    /** Made anew when the editors changed the glossary. */
    private Names names() {
        var entries = glossary.get().entries();
        var made = names;
        if (made.of(entries)) return made;
        made = new Names(entries);
        names = made;
        return made;
    }

    private static Clause together(List<Clause> loose, List<Clause> phrases, List<Clause> excluded) {
        var wanted = new ArrayList<>(loose);
        wanted.addAll(phrases);
        Clause all = wanted.isEmpty()
                ? new Clause.Everything()
                : wanted.size() == 1 ? wanted.getFirst() : new Clause.All(wanted);
        return excluded.isEmpty() ? all : new Clause.Except(all, excluded);
    }

    /** Without a dictionary: the same words, though with fewer stems. */
    static Words loose(String words) {
        return loose(words, LOOSE, WHOLE);
    }

    /** Whoever asks only with stop words means them. */
    private static Words loose(String text, StemmedText loose, StemmedText whole) {
        var words = Words.of(text, loose);
        return words.isEmpty() ? Words.of(text, whole) : words;
    }

    private static List<Clause> phrases(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> Words.of(phrase, WHOLE))
                .filter(words -> !words.isEmpty())
                .map(words -> Loose.phrase(Where.WORDS, words, 0))
                .toList();
    }
}
