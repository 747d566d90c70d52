package org.zaedno.search.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zaedno.search.Expansion;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Words.Word;

/**
 * Names of several Bulgarian words, as towns have them: who asks for „Стара Загора“ asks for nothing old. Told by the documents in the
 * other alphabet, where its words stand side by side too, and by one of them that is never said otherwise.
 *
 * @param names in the order of the question, none inside another
 */
record ProperNames(List<Name> names) {

    private static final StemmedText WHOLE = StemmedText.whole();

    /** @param from the first word @param to behind the last one @param latin its words as names are written */
    record Name(int from, int to, String asked, String latin) {

        /** Once, at its first word. */
        Optional<Expansion> toldAt(int word) {
            return word == from
                    ? Optional.of(new Expansion(asked, List.of(latin), Expansion.Why.LANGUAGE))
                    : Optional.empty();
        }
    }

    /** @param isName whether this word is never said otherwise than in the other alphabet */
    static ProperNames in(List<Word> words, Predicate<Word> isName, Vocabulary vocabulary, Occurrences occurrences) {
        var latin = words.stream().map(ProperNames::latin).toList();
        var pairs = IntStream.range(1, words.size())
                .filter(n -> words.get(n - 1).end() + 1 == words.get(n).start())
                .filter(n -> OtherLanguage.isCyrillic(words.get(n - 1)) && OtherLanguage.isCyrillic(words.get(n)))
                .filter(n -> occurrences.known(latin.get(n - 1)) && occurrences.known(latin.get(n)))
                .filter(n -> isName.test(words.get(n - 1)) || isName.test(words.get(n)))
                .boxed()
                .toList();
        if (pairs.isEmpty()) return new ProperNames(List.of());
        var met = vocabulary.holding(
                pairs.stream().map(n -> sideBySide(latin.subList(n - 1, n + 1))).toList(), 1);
        var names = new ArrayList<Name>();
        for (int n = 0; n < pairs.size(); n++) {
            if (met.get(n) == 0) continue;
            int to = pairs.get(n) + 1;
            boolean goesOn = !names.isEmpty() && names.getLast().to() == to - 1;
            int from = goesOn ? names.removeLast().from() : to - 2;
            var asked = words.subList(from, to).stream().map(Word::written).collect(joining(" "));
            names.add(new Name(from, to, asked, written(latin.subList(from, to))));
        }
        return new ProperNames(names);
    }

    /** The name of which this word is one. */
    Optional<Name> at(int word) {
        return names.stream()
                .filter(name -> name.from() <= word && word < name.to())
                .findFirst();
    }

    private static String latin(Word word) {
        return LatinLetters.of(word.written().toLowerCase(Locale.ROOT));
    }

    private static Clause sideBySide(List<String> latin) {
        return Loose.phrase(Where.WORDS, Words.of(String.join(" ", latin), WHOLE), 0);
    }

    private static String written(List<String> latin) {
        return latin.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(joining(" "));
    }
}
