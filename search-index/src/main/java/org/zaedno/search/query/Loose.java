package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.search.analysis.Beginning;

/**
 * Loose words that are looked for, each in one way or in several that mean the same.
 *
 * @param named names among them, in their order
 */
record Loose(List<Wanted> words, List<Named> named) {

    /** In words moved: a name's words may have one word between them. */
    private static final int IN_A_NAME = 1;

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

    /** Words that are one name, and what else the same is called. @param from the first word @param to behind the last one */
    record Named(int from, int to, List<Name> others) {
        Named {
            others = List.copyOf(others);
        }
    }

    /** Another name: all its words, side by side. */
    record Name(Words words, float weight) {}

    Loose {
        words = List.copyOf(words);
        named = List.copyOf(named);
    }

    /** Each word as it stands. */
    static Loose of(Words words) {
        return new Loose(
                words.list().stream()
                        .map(word -> new Wanted(List.of(Way.asWritten(word))))
                        .toList(),
                List.of());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Of one or two words each must be there, of more two thirds; a name counts as one. */
    Clause strict() {
        int needed = words.size();
        for (var name : named) needed -= name.to() - name.from() - 1;
        return clause(most(needed));
    }

    /** One will do. */
    Clause generous() {
        return clause(1);
    }

    static int most(int words) {
        return words <= 2 ? Math.max(1, words) : (2 * words + 2) / 3;
    }

    /** Each word by its stem or its beginning, both together count more; in the title, and near each other, more still. */
    private Clause clause(int needed) {
        var better = new ArrayList<Clause>();
        better.add(new Clause.Weighted(any(Where.TITLE, 1), Ranking.TITLE));
        Nearness.of(likeliest()).forEach(better::add);
        return new Clause.Also(any(Where.WORDS, needed), better);
    }

    private Words likeliest() {
        return new Words(words.stream().map(word -> word.likeliest().word()).toList());
    }

    private Clause any(Where where, int needed) {
        var all = new ArrayList<Clause>();
        int done = 0;
        for (var name : named) {
            words.subList(done, name.from()).forEach(word -> all.add(any(where, word)));
            all.add(any(where, name));
            done = name.to();
        }
        words.subList(done, words.size()).forEach(word -> all.add(any(where, word)));
        return new Clause.Some(all, needed);
    }

    private Clause any(Where where, Named name) {
        var own = words.subList(name.from(), name.to()).stream()
                .map(word -> any(where, word))
                .toList();
        var ways = new ArrayList<Clause>();
        ways.add(own.size() == 1 ? own.getFirst() : new Clause.Some(own, most(own.size())));
        for (var other : name.others()) ways.add(weighted(phrase(where, other.words(), IN_A_NAME), other.weight()));
        return best(ways);
    }

    private static Clause any(Where where, Wanted word) {
        return best(word.ways().stream().map(way -> any(where, way)).toList());
    }

    /** A word has one stem, in which several may compete, and perhaps a beginning: both together count more than each. */
    private static Clause any(Where where, Way way) {
        var forms = new ArrayList<Clause>();
        var stems = new ArrayList<Clause>();
        for (var stem : way.word().stems()) {
            float weight = stems.isEmpty() ? Ranking.STEM : Ranking.OTHER_STEM;
            stems.add(new Clause.Term(where, stem, way.weight() * weight));
        }
        if (!stems.isEmpty()) forms.add(best(stems));
        way.word().terms().stream()
                .filter(Beginning::is)
                .forEach(term -> forms.add(new Clause.Term(where, term, way.weight() * Ranking.BEGINNING)));
        return new Clause.Some(forms, 1);
    }

    /** Word by word as it stands. */
    static Clause phrase(Where where, Words words, int slop) {
        return words.size() == 1
                ? best(words.list().getFirst().stems().stream()
                        .<Clause>map(stem -> new Clause.Term(where, stem, 1))
                        .toList())
                : new Clause.Phrase(where, words.stems(), slop, 1);
    }

    static Clause best(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : new Clause.Best(clauses);
    }

    private static Clause weighted(Clause clause, float weight) {
        return weight == 1 ? clause : new Clause.Weighted(clause, weight);
    }
}
