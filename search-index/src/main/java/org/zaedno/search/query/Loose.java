package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.search.analysis.Beginning;

/** Loose words that are looked for, each in one way or in several that mean the same. */
record Loose(List<Wanted> words) {

    /** One word as it is looked for. @param moved whether it stands in another language, where words have another order */
    record Way(Words.Word word, float weight, boolean moved) {
        static Way asWritten(Words.Word word) {
            return new Way(word, 1, false);
        }

        static Way translated(Words.Word word, float weight) {
            return new Way(word, weight, true);
        }
    }

    /** One word of the question. @param ways at least one, the likeliest first */
    record Wanted(List<Way> ways) {
        Wanted {
            ways = List.copyOf(ways);
        }

        private Way likeliest() {
            return ways.getFirst();
        }
    }

    Loose {
        words = List.copyOf(words);
    }

    /** Each word as it stands. */
    static Loose of(Words words) {
        return new Loose(words.list().stream()
                .map(word -> new Wanted(List.of(Way.asWritten(word))))
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    /**
     * Each word by its stem or its beginning, both together count more; in the title, and near each other, more still.
     *
     * @param needed how many of the words must be there
     */
    Clause clause(int needed) {
        var better = new ArrayList<Clause>();
        better.add(new Clause.Weighted(any(Where.TITLE, 1), Ranking.TITLE));
        Nearness.of(likeliest()).forEach(better::add);
        return new Clause.Also(any(Where.WORDS, needed), better);
    }

    private Words likeliest() {
        return new Words(words.stream().map(word -> word.likeliest().word()).toList());
    }

    private Clause any(Where where, int needed) {
        return new Clause.Some(words.stream().map(word -> any(where, word)).toList(), needed);
    }

    private static Clause any(Where where, Wanted word) {
        var ways = word.ways().stream().map(way -> any(where, way)).toList();
        return ways.size() == 1 ? ways.getFirst() : new Clause.Best(ways);
    }

    private static Clause any(Where where, Way way) {
        var forms = way.word().terms().stream()
                .<Clause>map(term -> new Clause.Term(
                        where, term, way.weight() * (Beginning.is(term) ? Ranking.BEGINNING : Ranking.STEM)))
                .toList();
        return new Clause.Some(forms, 1);
    }
}
