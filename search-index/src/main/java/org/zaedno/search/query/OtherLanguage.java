package org.zaedno.search.query;

import static java.lang.Character.UnicodeScript.CYRILLIC;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zaedno.search.Expansion;
import org.zaedno.search.analysis.StemmedText;

/**
 * Says the loose words of a question in the other language: whoever asks for that one alone is given every way that was learned,
 * everybody else only what is sure, and only that is told. Words that are known in no other way are names: they are written in
 * the other alphabet.
 *
 * @see "Decision 0041"
 */
final class OtherLanguage {

    private static final StemmedText ANALYSIS = StemmedText.withoutStopWords();

    /** Of one word, to be shown; what is hardly different is shown once. */
    private static final int SHOWN = 2;

    /** Against the likeliest: what is looked for in doubt is not worth telling. */
    private static final float SHOWN_FROM = 0.7f;

    /** Letters in which two shown words must differ. */
    private static final int ALIKE = 5;

    private final Translations translations;

    OtherLanguage(Translations translations) {
        this.translations = translations;
    }

    /**
     * A question in both languages.
     *
     * @param alone whether only documents of the other language are asked for
     */
    record Said(Loose loose, boolean alone, List<Expansion> expansions) {

        /** In fewer ways each, those that are shown among them: for a question of many words. */
        Said briefly() {
            var words = loose.words().stream()
                    .map(word -> {
                        int last = word.ways().size() - 1; // as written
                        return new Loose.Wanted(together(
                                word.ways().subList(0, Math.min(SHOWN, last)),
                                word.ways().get(last)));
                    })
                    .toList();
            return new Said(new Loose(words, loose.named()), alone, expansions);
        }

        /** What is found in the other language comes after what is found as asked. @param reading strict or generous */
        Clause beside(Loose own, Function<Loose, Clause> reading) {
            var other = reading.apply(loose);
            return alone
                    ? other
                    : new Clause.Best(List.of(reading.apply(own), new Clause.Weighted(other, Ranking.OTHER_LANGUAGE)));
        }
    }

    /** None when the other language is not asked for, or knows none of the words. @param languages chosen; empty for all */
    Optional<Said> of(
            Words words,
            List<Loose.Named> named,
            Set<String> languages,
            Vocabulary vocabulary,
            Occurrences occurrences) {
        boolean bulgarian = words.list().stream().anyMatch(OtherLanguage::isCyrillic);
        boolean toBulgarian = !bulgarian && asked("bg", languages);
        boolean toEnglish = bulgarian && asked("en", languages);
        if (!toBulgarian && !toEnglish) return Optional.empty();
        boolean alone = !asked(bulgarian ? "bg" : "en", languages);
        var names = names(words, vocabulary);
        askTogether(words, occurrences);
        var proper = bulgarian
                ? ProperNames.in(words.list(), this::isName, vocabulary, occurrences)
                : new ProperNames(List.of());
        var said = new ArrayList<Loose.Wanted>();
        var expansions = new ArrayList<Expansion>();
        for (int n = 0; n < words.size(); n++) {
            var word = words.list().get(n);
            boolean foreign = isCyrillic(word) == bulgarian;
            var name = proper.at(n);
            var known = foreign && name.isEmpty() ? known(word) : List.<Translation>of();
            var sure = foreign ? ways(word, known, Translation::isSure, names, occurrences) : List.<Loose.Way>of();
            var told = name.isPresent() ? name.get().toldAt(n) : expansion(word, sure, occurrences);
            if (!isTold(n, named)) told.ifPresent(expansions::add);
            var ways = foreign && alone ? ways(word, known, any -> true, names, occurrences) : sure;
            said.add(new Loose.Wanted(together(ways, Loose.Way.asWritten(word))));
        }
        boolean none = said.stream().allMatch(word -> word.ways().size() == 1);
        return none ? Optional.empty() : Optional.of(new Said(new Loose(said, named), alone, expansions));
    }

    /** The glossary has told already how the other language calls it, and knows better than single words do. */
    private static boolean isTold(int word, List<Loose.Named> named) {
        return named.stream().anyMatch(name -> name.from() <= word && word < name.to());
    }

    private static boolean asked(String language, Set<String> languages) {
        return languages.isEmpty() || languages.stream().anyMatch(tag -> tag.startsWith(language));
    }

    /** How words that nobody translates may be read as Bulgarian names. */
    private Candidates names(Words words, Vocabulary vocabulary) {
        return new Candidates(
                vocabulary,
                words.list().stream()
                        .filter(word -> !isCyrillic(word) && known(word).isEmpty())
                        .flatMap(word -> Candidates.reading(typed(word)).stream())
                        .toList());
    }

    private void askTogether(Words words, Occurrences occurrences) {
        occurrences.ask(words.list().stream()
                .flatMap(word -> Stream.concat(
                        Stream.of(word).filter(OtherLanguage::isCyrillic).map(OtherLanguage::latin),
                        known(word).stream().limit(2 * SHOWN).map(Translation::word)))
                .toList());
    }

    /** Nobody says it otherwise than in the other alphabet. */
    private boolean isName(Words.Word word) {
        var known = known(word);
        var latin = latin(word);
        return known.isEmpty()
                || known.stream()
                        .filter(way -> way.likelihood()
                                >= SHOWN_FROM * known.getFirst().likelihood())
                        .anyMatch(way -> way.word().equals(latin));
    }

    private List<Translation> known(Words.Word word) {
        return word.stems().stream()
                .map(translations::of)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Typed typed(Words.Word word) {
        return new Typed(word.written(), word.written().toLowerCase(Locale.ROOT), word.start());
    }

    private List<Loose.Way> ways(
            Words.Word word,
            List<Translation> known,
            Predicate<Translation> fit,
            Candidates names,
            Occurrences occurrences) {
        if (known.isEmpty())
            return name(word, names, occurrences).map(OtherLanguage::way).stream()
                    .toList();
        float likeliest = known.getFirst().likelihood();
        return known.stream()
                .filter(fit)
                .flatMap(translation -> {
                    float weight = (float) Math.sqrt(translation.likelihood() / likeliest);
                    return Words.of(translation.word(), ANALYSIS).list().stream()
                            .map(said -> Loose.Way.translated(said, weight));
                })
                .toList();
    }

    private static Optional<String> name(Words.Word word, Candidates names, Occurrences occurrences) {
        if (!isCyrillic(word))
            return names.read(typed(word), 0).stream().map(Meant::word).findFirst();
        return Optional.of(latin(word)).filter(occurrences::known);
    }

    private static Loose.Way way(String name) {
        return Loose.Way.translated(
                new Words.Word(name, Words.of(name, ANALYSIS).terms()), 1);
    }

    /** Only what this reader could find is shown. */
    private static Optional<Expansion> expansion(Words.Word word, List<Loose.Way> ways, Occurrences occurrences) {
        var shown = new ArrayList<String>();
        var beginnings = new HashSet<String>();
        for (var way : ways) {
            var said = way.word().written();
            if (shown.size() == SHOWN || way.weight() < SHOWN_FROM) break;
            if (!occurrences.known(said)) continue;
            if (beginnings.add(said.substring(0, Math.min(ALIKE, said.length())))) shown.add(said);
        }
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expansion(word.written(), shown, Expansion.Why.LANGUAGE));
    }

    private static List<Loose.Way> together(List<Loose.Way> ways, Loose.Way asWritten) {
        var all = new ArrayList<>(ways);
        all.add(asWritten);
        return all;
    }

    private static String latin(Words.Word word) {
        return LatinLetters.of(typed(word).plain());
    }

    static boolean isCyrillic(Words.Word word) {
        return word.written().codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == CYRILLIC);
    }
}
