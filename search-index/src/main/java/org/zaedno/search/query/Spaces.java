package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zaedno.search.Repair;
import org.zaedno.search.Repair.Why;
import org.zaedno.search.analysis.StemmedText;

/** One word that was typed in two, and two that were typed in one. */
final class Spaces {

    private static final StemmedText WHOLE = StemmedText.whole();

    /** In letters. Shorter words occur by chance, prefixes and prepositions among them. */
    private static final int SHORTEST_APART = 3;

    private static final int SHORTEST_TOGETHER = 5;

    /** In letters. Longer than any word; it bounds what is asked. */
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary;
    private final Occurrences occurrences;

    Spaces(Vocabulary vocabulary, Occurrences occurrences) {
        this.vocabulary = vocabulary;
        this.occurrences = occurrences;
    }

    /** Two side by side, of which one at least does not occur, and which are a word that does. */
    Repaired together(String text) {
        var words = Typed.words(Asked.loose(text));
        Map<Integer, String> joined = new LinkedHashMap<>();
        for (int n = 0; n + 1 < words.size() && joined.size() < Repairs.MOST; n++) {
            var both = words.get(n).plain() + words.get(n + 1).plain();
            if (mayBeOne(text, words.get(n), words.get(n + 1), both)) joined.put(n, both);
        }
        occurrences.ask(joined.values());
        var meant = new StringBuilder(text);
        var repairs = new ArrayList<Repair>();
        int behind = words.size();
        for (int n = words.size() - 2; n >= 0; n--) {
            if (!joined.containsKey(n) || n + 1 >= behind || !occurrences.known(joined.get(n))) continue;
            var first = words.get(n);
            int end = words.get(n + 1).end();
            var repair = new Repair(text.substring(first.start(), end), first.inCase(joined.get(n)), Why.SPELLING);
            meant.replace(first.start(), end, repair.meant());
            repairs.addFirst(repair);
            behind = n;
        }
        return new Repaired(meant.toString(), repairs, List.of());
    }

    private boolean mayBeOne(String text, Typed first, Typed next, String both) {
        return first.isLetters()
                && next.isLetters()
                && both.length() >= SHORTEST_TOGETHER
                && both.length() <= LONGEST
                && text.substring(first.end(), next.start()).isBlank()
                && !(occurrences.known(first.plain()) && occurrences.known(next.plain()));
    }

    /** Those of these words that are two which stand side by side somewhere, with the ways of parting them, the likeliest first. */
    Map<Typed, List<Meant>> apart(List<Typed> words) {
        Map<String, Clause> pairs = new LinkedHashMap<>();
        var ways = new HashMap<Typed, List<String>>();
        for (var word : words) ways.put(word, ways(word, pairs));
        if (pairs.isEmpty()) return Map.of();
        var counts = vocabulary.holding(List.copyOf(pairs.values()));
        var documents = new HashMap<String, Integer>();
        int n = 0;
        for (var pair : pairs.keySet()) documents.put(pair, counts.get(n++));
        var apart = new HashMap<Typed, List<Meant>>();
        ways.forEach((word, parted) -> {
            var meant = parted.stream()
                    .filter(pair -> documents.get(pair) > 0)
                    .map(pair -> new Meant(pair, Slips.SPACE, documents.get(pair), why(word, pair)))
                    .sorted(Comparator.comparingDouble(Meant::likely).reversed().thenComparing(Meant::word))
                    .toList();
            if (!meant.isEmpty()) apart.put(word, meant);
        });
        return apart;
    }

    private static Why why(Typed word, String pair) {
        return word.plain().charAt(0) == pair.charAt(0) ? Why.SPELLING : Why.LATIN;
    }

    /** As typed, or as it is likeliest read in Bulgarian letters. */
    private static List<String> ways(Typed word, Map<String, Clause> pairs) {
        if (!word.isLetters() || word.plain().length() > LONGEST) return List.of();
        var ways = new ArrayList<String>();
        for (var written : LatinReadings.isLatin(word.plain())
                ? List.of(word.plain(), LatinReadings.likeliest(word.plain()))
                : List.of(word.plain())) {
            for (int cut = SHORTEST_APART; cut <= written.length() - SHORTEST_APART; cut++) {
                var pair = written.substring(0, cut) + " " + written.substring(cut);
                var stems = Words.of(pair, WHOLE).stems();
                if (stems.size() != 2) continue;
                ways.add(pair);
                pairs.putIfAbsent(pair, new Clause.Phrase(Where.WORDS, stems, 0, 1));
            }
        }
        return ways;
    }
}
