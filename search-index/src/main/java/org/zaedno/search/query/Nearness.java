package org.zaedno.search.query;

import java.util.List;
import java.util.Objects;
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
                .flatMap(List::stream);
    }

    /** A word beside itself says nothing. */
    private static List<Clause> near(Words.Word one, Words.Word next) {
        var pair = List.of(told(one), told(next));
        if (Objects.equals(pair.getFirst(), pair.getLast())) return List.of();
        boolean beginnings = pair.stream().allMatch(Beginning::is);
        float weight = beginnings ? Ranking.NEAR : Ranking.NEAR_BY_STEMS;
        return List.of(new Clause.Phrase(Where.WORDS, pair, Ranking.NEAR_WITHIN, weight));
    }

    private static String told(Words.Word word) {
        return word.terms().stream().filter(Beginning::is).findFirst().orElseGet(word.terms()::getFirst);
    }

    private Nearness() {}
}
