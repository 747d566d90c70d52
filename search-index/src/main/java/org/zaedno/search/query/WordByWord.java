package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zaedno.search.Repair;
import org.zaedno.search.query.Vocabulary.Like;

/** Repairs the words of a question that do not occur: what one was meant to be, or several that one space too many or too few made. */
final class WordByWord {

    /** Against a reading in Bulgarian letters stands that other words are English: a little more than one slip. */
    private static final float AMONG_ENGLISH = 1.2f;

    /** In letters: whatever is so short can be read as something. */
    private static final int SHORT = 3;

    private final Vocabulary vocabulary;
    private final Occurrences occurrences;
    private final Spaces spaces;

    WordByWord(Vocabulary vocabulary, Occurrences occurrences) {
        this.vocabulary = vocabulary;
        this.occurrences = occurrences;
        this.spaces = new Spaces(vocabulary, occurrences);
    }

    Repaired repair(String typed) {
        var together = spaces.together(typed);
        var each = each(together.text());
        var repairs = new ArrayList<>(together.repairs());
        repairs.addAll(each.repairs());
        return new Repaired(each.text(), repairs, each.endings());
    }

    private Repaired each(String text) {
        var words = Typed.words(Asked.loose(text));
        var unknown = words.stream()
                .filter(word -> !occurrences.known(word.plain()))
                .limit(Repairs.MOST)
                .toList();
        if (unknown.isEmpty()) return Repaired.asTyped(text);
        var unfinished =
                Optional.of(words.getLast()).filter(last -> unknown.contains(last) && text.endsWith(last.raw()));
        var candidates = new Candidates(vocabulary, wanted(words, unknown, unfinished));
        var beginning = unfinished.map(last -> GoingOn.of(last, candidates)).orElse(GoingOn.NOT);
        boolean latin = isBulgarianInLatin(words, unknown, candidates, beginning);
        var goingOn = latin ? beginning : beginning.asTyped();
        var choices = new TreeMap<Integer, List<Meant>>();
        var unexplained = new ArrayList<Typed>();
        for (int n = 0; n < words.size(); n++) {
            var word = words.get(n);
            boolean goesOn = word == words.getLast() && goingOn.isAny();
            var meant = goesOn ? goingOn.meant() : meant(word, unknown.contains(word), latin, candidates);
            if (!meant.isEmpty()) choices.put(n, meant);
            else if (!goesOn && unknown.contains(word) && candidates.spelt(word).isEmpty()) unexplained.add(word);
        }
        new Unexplained(vocabulary, spaces, latin)
                .explain(unexplained)
                .forEach((word, meant) -> choices.put(words.indexOf(word), meant));
        return replaced(text, words, Agreement.choose(words, choices, vocabulary), goingOn.endings());
    }

    private static List<Like> wanted(List<Typed> words, List<Typed> unknown, Optional<Typed> unfinished) {
        boolean latin = unknown.stream().anyMatch(word -> LatinReadings.isLatin(word.plain()));
        var spelt = unknown.stream().flatMap(word -> Candidates.near(word).stream());
        var read = latin
                ? words.stream().limit(2 * Repairs.MOST).flatMap(word -> Candidates.reading(word).stream())
                : Stream.<Like>empty();
        var on = unfinished.stream()
                .flatMap(word -> Stream.of(Candidates.beginning(word), Candidates.readBeginning(word))
                        .flatMap(Optional::stream));
        return Stream.of(spelt, read, on).flatMap(like -> like).toList();
    }

    private static List<Meant> meant(Typed word, boolean unknown, boolean latin, Candidates candidates) {
        if (latin) {
            var read = candidates.read(word, 0);
            if (!read.isEmpty()) return read;
        }
        if (!unknown) return List.of();
        var both = new ArrayList<>(candidates.spelt(word));
        if (word.plain().length() > SHORT) both.addAll(candidates.read(word, AMONG_ENGLISH));
        // It does occur, or what occurs is another form of it, which its beginning finds as well.
        if (both.stream().anyMatch(one -> one.word().equals(word.plain()) || Form.ofOne(word.plain(), one.word())))
            return List.of();
        both.sort(Comparator.comparingDouble(Meant::likely).reversed());
        return both;
    }

    /** More letters stand in words that occur only when read so than in words that occur as they are. */
    private static boolean isBulgarianInLatin(
            List<Typed> words, List<Typed> unknown, Candidates candidates, GoingOn last) {
        int readable = 0;
        int english = 0;
        for (var word : words) {
            if (!LatinReadings.isLatin(word.plain())) continue;
            boolean read = !candidates.read(word, 0).isEmpty() || word == words.getLast() && last.isRead();
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
