package org.zaedno.search.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Translation;
import org.zaedno.search.query.Translations;

/** What was learned at one time; never changes. */
final class Lexicon implements Translations {

    /** Less sure ones bring wrong answers. */
    private static final float LEAST = 0.03f;

    /** Against the likeliest one of the same word. */
    private static final float LEAST_SHARE = 0.1f;

    /** Of one word. Measured: two and five find as much, one finds less. */
    private static final int MOST = 5;

    /** In words. A longer line says too little about which word is which, and costs their product. */
    private static final int LINE_MAX = 60;

    private final Map<String, List<Translation>> words;

    private Lexicon(Map<String, List<Translation>> words) {
        this.words = words;
    }

    @Override
    public List<Translation> of(String stem) {
        return words.getOrDefault(stem, List.of());
    }

    int size() {
        return words.size();
    }

    /** @param pairs read once; what is said twice counts once */
    static Lexicon from(Stream<Pair> pairs) {
        var bulgarian = new Wording(StemmedText.telling());
        var english = new Wording(StemmedText.telling());
        var lines = new LinkedHashSet<Pair>();
        pairs.forEach(lines::add);
        var numbered = lines.stream()
                .flatMap(pair -> line(bulgarian.take(pair.bulgarian()), english.take(pair.english())).stream())
                .toList();
        var toEnglish = new HashMap<Integer, List<Translation>>();
        var toBulgarian = new HashMap<Integer, List<Translation>>();
        new WordModel(numbered, bulgarian.size(), english.size()).each(LEAST, (x, y, likelihood, seen) -> {
            toEnglish
                    .computeIfAbsent(x, word -> new ArrayList<>())
                    .add(new Translation(english.form(y), likelihood, seen));
            toBulgarian
                    .computeIfAbsent(y, word -> new ArrayList<>())
                    .add(new Translation(bulgarian.form(x), likelihood, seen));
        });
        var words = new HashMap<String, List<Translation>>();
        english.stems().forEach((stem, word) -> best(toBulgarian.get(word)).ifPresent(best -> words.put(stem, best)));
        // A Latin word in a Bulgarian edition is no Bulgarian word: what the English editions say of it counts.
        bulgarian
                .stems()
                .forEach((stem, word) -> best(toEnglish.get(word)).ifPresent(best -> words.putIfAbsent(stem, best)));
        return new Lexicon(Map.copyOf(words));
    }

    private static Optional<WordModel.Line> line(int[] bulgarian, int[] english) {
        int longest = Math.max(bulgarian.length, english.length);
        boolean one = bulgarian.length == 0 || english.length == 0;
        return one || longest > LINE_MAX ? Optional.empty() : Optional.of(new WordModel.Line(bulgarian, english));
    }

    private static Optional<List<Translation>> best(@org.jspecify.annotations.Nullable List<Translation> all) {
        if (all == null) return Optional.empty();
        all.sort(Comparator.comparing(Translation::likelihood).reversed().thenComparing(Translation::word));
        float least = all.getFirst().likelihood() * LEAST_SHARE;
        return Optional.of(all.stream()
                .filter(translation -> translation.likelihood() >= least)
                .limit(MOST)
                .toList());
    }
}
