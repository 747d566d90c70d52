package org.zaedno.search.query;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zaedno.search.analysis.Beginning;

/**
 * What a document gains where neighbours in the question stand near each other, in either order, the more the nearer. Words are met
 * by their beginnings where they have one: „приемна грижа“ is near in „грижата на приемните родители“ as well.
 */
final class Nearness {

    static Stream<Clause> of(Words words) {
        var list = words.list();
        return IntStream.range(1, words.size())
                .mapToObj(n -> near(list.get(n - 1), list.get(n)))
                .flatMap(Optional::stream);
    }

    /** A word beside itself says nothing, nor does one that is not looked for. */
    private static Optional<Clause> near(Words.Word one, Words.Word next) {
        var pair = Stream.of(one, next).flatMap(Nearness::told).distinct().toList();
        if (pair.size() < 2) return Optional.empty();
        return Optional.of(new Clause.Phrase(Where.WORDS, pair, Ranking.NEAR_WITHIN, Ranking.NEAR));
    }

    private static Stream<String> told(Words.Word word) {
        return Stream.concat(word.terms().stream().filter(Beginning::is), word.terms().stream())
                .limit(1);
    }

    private Nearness() {}
}
