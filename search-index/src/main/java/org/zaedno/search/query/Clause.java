package org.zaedno.search.query;

import java.util.List;

/**
 * What an engine is asked, in the few shapes that every engine runs and scores alike. Terms are analysed already and are looked
 * up as they stand. Knows nothing of readers: the engine adds the filter.
 */
public sealed interface Clause {

    /** The same documents, without what only orders them; its scores say nothing. */
    default Clause deciding() {
        return switch (this) {
            case Some(var clauses, var needed) -> new Some(deciding(clauses), needed);
            case All(var clauses) -> new All(deciding(clauses));
            case Best(var clauses) -> new Best(deciding(clauses));
            case Also(var needed, var better) -> needed.deciding();
            case Except(var wanted, var unwanted) -> new Except(wanted.deciding(), deciding(unwanted));
            case Weighted(var clause, var weight) -> clause.deciding();
            case Term any -> any;
            case Phrase any -> any;
            case Prefix any -> any;
            case Everything any -> any;
            case Nothing any -> any;
        };
    }

    private static List<Clause> deciding(List<Clause> clauses) {
        return clauses.stream().map(Clause::deciding).toList();
    }

    /** Documents with this term, scored by BM25 and multiplied by the weight. */
    record Term(Where where, String term, float weight) implements Clause {}

    /** Documents with these terms in this order. @param slop how many places they may be moved in all */
    record Phrase(Where where, List<String> terms, int slop, float weight) implements Clause {
        public Phrase {
            terms = List.copyOf(terms);
        }
    }

    /** Documents with a word that begins so; each scores the weight. */
    record Prefix(Where where, String start, float weight) implements Clause {}

    /** Documents that meet at least so many; scores add up. @param needed at least one */
    record Some(List<Clause> clauses, int needed) implements Clause {
        public Some {
            clauses = List.copyOf(clauses);
            if (needed < 1) throw new IllegalArgumentException("Some needs at least one");
        }
    }

    /** Documents that meet every one; scores add up. */
    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }
    }

    /** Documents that meet any; the best score counts. */
    record Best(List<Clause> clauses) implements Clause {
        public Best {
            clauses = List.copyOf(clauses);
        }
    }

    /** Documents that meet the first; what else they meet only adds to their score. */
    record Also(Clause needed, List<Clause> better) implements Clause {
        public Also {
            better = List.copyOf(better);
        }
    }

    /** Documents that meet the first and none of the others. */
    record Except(Clause wanted, List<Clause> unwanted) implements Clause {
        public Except {
            unwanted = List.copyOf(unwanted);
        }
    }

    /** The same documents, their scores multiplied. */
    record Weighted(Clause clause, float weight) implements Clause {}

    /** Every document, each with score 1. */
    record Everything() implements Clause {}

    record Nothing() implements Clause {}

    /** How many terms, phrases and beginnings stand in it: by this engines bound what may be asked at once. */
    default int leaves() {
        return switch (this) {
            case Some some -> leaves(some.clauses());
            case All(var clauses) -> leaves(clauses);
            case Best(var clauses) -> leaves(clauses);
            case Also(var needed, var better) -> needed.leaves() + leaves(better);
            case Except(var wanted, var unwanted) -> wanted.leaves() + leaves(unwanted);
            case Weighted weighed -> weighed.clause().leaves();
            case Term _, Phrase _, Prefix _, Everything _, Nothing _ -> 1;
        };
    }

    private static int leaves(List<Clause> clauses) {
        return clauses.stream().mapToInt(Clause::leaves).sum();
    }
}
