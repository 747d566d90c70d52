package org.zaedno.search.query;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.search.analysis.Beginning;
import org.zaedno.search.query.Words.Word;

/** How what is wanted becomes clauses. Counts units: a word, or the words of a name that is known by other names too. */
final class Wording {

    private static final int PAIR_SLOP = 1;
    private static final int NAME_SLOP = 1;

    /**
     * What is wanted at one place of the question.
     *
     * @param words as asked, at least one
     * @param others what will do as well
     */
    record Unit(List<Word> words, List<Other> others) {
        Unit {
            words = List.copyOf(words);
            others = List.copyOf(others);
        }

        Unit(Word word) {
            this(List.of(word), List.of());
        }
    }

    /** Other words for the same, all of them and side by side. */
    record Other(List<Word> words, float weight) {
        Other {
            words = List.copyOf(words);
        }
    }

    /** How many must be there: of one or two each, of more two thirds. */
    static int most(int units) {
        return units <= 2 ? Math.max(1, units) : (2 * units + 2) / 3;
    }

    /** Each word by its stem or its beginning, both together count more; in the title, and side by side, more still. */
    static Clause wanted(List<Unit> units, int needed) {
        var better = new ArrayList<Clause>();
        better.add(new Clause.Weighted(some(Where.TITLE, units, 1), Ranking.TITLE));
        var words = units.stream().flatMap(unit -> unit.words().stream()).toList();
        for (int n = 0; n + 1 < words.size(); n++) {
            var pair = List.of(words.get(n).first(), words.get(n + 1).first());
            better.add(new Clause.Phrase(Where.WORDS, pair, PAIR_SLOP, Ranking.NEAR));
        }
        return new Clause.Also(some(Where.WORDS, units, needed), better);
    }

    private static Clause some(Where where, List<Unit> units, int needed) {
        return new Clause.Some(units.stream().map(unit -> clause(where, unit)).toList(), needed);
    }

    private static Clause clause(Where where, Unit unit) {
        Clause own = clause(where, unit.words());
        if (unit.others().isEmpty()) return own;
        var any = new ArrayList<>(List.of(own));
        for (var other : unit.others()) {
            any.add(new Clause.Weighted(
                    other.words().size() == 1
                            ? clause(where, other.words().getFirst())
                            : phrase(where, other.words(), NAME_SLOP),
                    other.weight()));
        }
        return new Clause.Best(any);
    }

    private static Clause clause(Where where, List<Word> words) {
        if (words.size() == 1) return clause(where, words.getFirst());
        return new Clause.Some(words.stream().map(word -> clause(where, word)).toList(), most(words.size()));
    }

    static Clause clause(Where where, Word word) {
        var forms = word.terms().stream()
                .<Clause>map(
                        term -> new Clause.Term(where, term, Beginning.is(term) ? Ranking.BEGINNING : Ranking.STEM))
                .toList();
        return new Clause.Some(forms, 1);
    }

    /** Word by word as it stands. */
    static Clause phrase(Where where, List<Word> words, int slop) {
        var stems = words.stream().map(Word::first).toList();
        return stems.size() == 1
                ? new Clause.Term(where, stems.getFirst(), 1)
                : new Clause.Phrase(where, stems, slop, 1);
    }
}
