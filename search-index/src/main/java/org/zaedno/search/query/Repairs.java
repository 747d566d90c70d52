package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.search.Repair;
import org.zaedno.search.Repair.Why;

/**
 * Repairs a question whose words do not occur: the wrong keyboard first, because it spoils the whole question, then word by word.
 * A word that occurs is not touched, unless the question is Bulgarian in Latin letters.
 */
final class Repairs {

    /** Of the letters: less is known of a question on the wrong keyboard. */
    private static final double HARDLY_ANYTHING = 0.6;

    /** Words repaired in one question: each costs the engine a walk through its words. */
    static final int MOST = 8;

    private final Vocabulary vocabulary;
    private final Occurrences occurrences;
    private final WordByWord wordByWord;

    Repairs(Vocabulary vocabulary, Occurrences occurrences) {
        this.vocabulary = vocabulary;
        this.occurrences = occurrences;
        this.wordByWord = new WordByWord(vocabulary, occurrences);
    }

    /** What was meant; the same text where nothing had to be or could be repaired. */
    Repaired repair(String typed) {
        var words = Typed.words(typed);
        double known = occurrences.share(words);
        if (known == 1) return Repaired.asTyped(typed);
        if (known < HARDLY_ANYTHING) {
            var decoded = new OtherKeyboard(vocabulary, occurrences).decode(typed, known);
            if (decoded.isPresent()
                    && (decoded.get().known() == 1 || decoded.get().known() > readable(words)))
                return keyboard(typed, decoded.get());
        }
        return wordByWord.repair(typed);
    }

    /** The share of letters that occurs as it is typed or read as Bulgarian in Latin letters. */
    private double readable(List<Typed> words) {
        var latin = words.stream()
                .filter(word -> !occurrences.known(word.plain()))
                .limit(MOST)
                .toList();
        var candidates = new Candidates(
                vocabulary,
                latin.stream()
                        .flatMap(word -> Candidates.reading(word).stream())
                        .toList());
        int read = 0;
        int all = 0;
        for (var word : words) {
            all += word.plain().length();
            if (occurrences.known(word.plain()) || !candidates.read(word, 0).isEmpty())
                read += word.plain().length();
        }
        return all == 0 ? 0 : (double) read / all;
    }

    private Repaired keyboard(String typed, OtherKeyboard.Decoded decoded) {
        var rest = decoded.known() == 1 ? Repaired.asTyped(decoded.text()) : wordByWord.repair(decoded.text());
        var repairs = new ArrayList<>(List.of(new Repair(typed, decoded.text(), Why.KEYBOARD)));
        repairs.addAll(rest.repairs());
        return new Repaired(rest.text(), repairs, rest.endings());
    }
}
