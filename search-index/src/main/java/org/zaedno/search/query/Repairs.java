package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zaedno.search.Repair;
import org.zaedno.search.Repair.Why;
import org.zaedno.search.query.Vocabulary.Like;

/**
 * Repairs a question whose words do not occur: the wrong keyboard first, because it spoils the whole question, then word by word.
 * A word that occurs is not touched, unless the question is Bulgarian in Latin letters.
 */
final class Repairs {

    /** Of the letters: less is known of a question on the wrong keyboard. */
    private static final double HARDLY_ANYTHING = 0.6;

    /** Words repaired in one question: each costs the engine a walk through its words. */
    private static final int MOST = 8;

    /** Against a reading in Bulgarian letters stands that other words are English: a little more than one slip. */
    private static final float AMONG_ENGLISH = 1.2f;

    /** In letters: whatever is so short can be read as something. */
    private static final int SHORT = 3;

    private final Vocabulary vocabulary;
    private final Occurrences occurrences;

    Repairs(Vocabulary vocabulary, Occurrences occurrences) {
        this.vocabulary = vocabulary;
        this.occurrences = occurrences;
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
        return wordByWord(typed);
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
        var rest = decoded.known() == 1 ? Repaired.asTyped(decoded.text()) : wordByWord(decoded.text());
        var repairs = new ArrayList<>(List.of(new Repair(typed, decoded.text(), Why.KEYBOARD)));
        repairs.addAll(rest.repairs());
        return new Repaired(rest.text(), repairs, rest.endings());
    }

    private Repaired wordByWord(String text) {
        var words = Typed.words(Asked.loose(text));
        var unknown = words.stream()
                .filter(word -> !occurrences.known(word.plain()))
                .limit(MOST)
                .toList();
        if (unknown.isEmpty()) return Repaired.asTyped(text);
        var last = words.getLast();
        boolean unfinished = unknown.contains(last) && text.endsWith(last.raw());
        var candidates =
                new Candidates(vocabulary, wanted(words, unknown, unfinished ? Optional.of(last) : Optional.empty()));
        var endings = unfinished ? candidates.endings(last) : List.<String>of();
        var choices = new TreeMap<Integer, List<Meant>>();
        boolean latin = isBulgarianInLatin(words, unknown, candidates);
        for (int n = 0; n < words.size(); n++) {
            var word = words.get(n);
            var meant = meant(word, unknown.contains(word), latin, candidates);
            if (!meant.isEmpty() && (word != last || endings.isEmpty())) choices.put(n, meant);
        }
        return replaced(text, words, Agreement.choose(words, choices, vocabulary), endings);
    }

    private static List<Like> wanted(List<Typed> words, List<Typed> unknown, Optional<Typed> unfinished) {
        boolean latin = unknown.stream().anyMatch(word -> LatinReadings.isLatin(word.plain()));
        var spelt = unknown.stream().flatMap(word -> Candidates.near(word).stream());
        var read = latin
                ? words.stream().limit(2 * MOST).flatMap(word -> Candidates.reading(word).stream())
                : Stream.<Like>empty();
        return Stream.of(spelt, read, unfinished.flatMap(Candidates::beginning).stream())
                .flatMap(like -> like)
                .toList();
    }

    private static List<Meant> meant(Typed word, boolean unknown, boolean latin, Candidates candidates) {
        if (latin) {
            var read = candidates.read(word, 0);
            if (!read.isEmpty()) return read;
        }
        if (!unknown) return List.of();
        var both = new ArrayList<>(candidates.spelt(word));
        if (word.plain().length() > SHORT) both.addAll(candidates.read(word, AMONG_ENGLISH));
        both.sort(java.util.Comparator.comparingDouble(Meant::likely).reversed());
        return both;
    }

    /** More letters stand in words that occur only when read so than in words that occur as they are. */
    private boolean isBulgarianInLatin(List<Typed> words, List<Typed> unknown, Candidates candidates) {
        int readable = 0;
        int english = 0;
        for (var word : words) {
            if (!LatinReadings.isLatin(word.plain())) continue;
            boolean read = !candidates.read(word, 0).isEmpty();
            if (unknown.contains(word)) readable += read ? word.plain().length() : 0;
            else if (word.plain().length() > 2) english += word.plain().length() / (read ? 2 : 1);
        }
        return readable > english;
    }

    private static Repaired replaced(String text, List<Typed> words, Map<Integer, Meant> chosen, List<String> endings) {
        var meant = new StringBuilder(text);
        var repairs = new ArrayList<Repair>();
        chosen.forEach((n, choice) ->
                repairs.add(new Repair(words.get(n).raw(), words.get(n).inCase(choice.word()), choice.why())));
        var positions = new ArrayList<>(chosen.keySet());
        for (int n = positions.size() - 1; n >= 0; n--) {
            var word = words.get(positions.get(n));
            meant.replace(word.start(), word.end(), repairs.get(n).meant());
        }
        return new Repaired(meant.toString(), repairs, endings);
    }
}
