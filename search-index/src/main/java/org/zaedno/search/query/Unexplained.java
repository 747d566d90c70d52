package org.zaedno.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are like no other: two without their space, or Bulgarian in Latin letters with a slip in it. */
final class Unexplained {

    /** Words of one question. Each asks for some dozens of pairs. */
    private static final int MOST = 3;

    private final Vocabulary vocabulary;
    private final Spaces spaces;
    private final boolean latin;

    /** @param latin whether the question is Bulgarian in Latin letters */
    Unexplained(Vocabulary vocabulary, Spaces spaces, boolean latin) {
        this.vocabulary = vocabulary;
        this.spaces = spaces;
        this.latin = latin;
    }

    /** Those that can be explained, with what each may have been meant to be, the likeliest first. */
    Map<Typed, List<Meant>> explain(List<Typed> words) {
        var few = words.stream().limit(MOST).toList();
        var explained = new HashMap<>(spaces.apart(few));
        var read = few.stream()
                .filter(word -> latin && LatinReadings.isLatin(word.plain()) && !explained.containsKey(word))
                .toList();
        var candidates = new Candidates(
                vocabulary,
                read.stream()
                        .flatMap(word -> Candidates.nearReading(word).stream())
                        .toList());
        for (var word : read) {
            var meant = candidates.readNearly(word);
            if (!meant.isEmpty()) explained.put(word, meant);
        }
        return explained;
    }
}
