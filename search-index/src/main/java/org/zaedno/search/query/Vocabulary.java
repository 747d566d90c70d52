package org.zaedno.search.query;

import java.util.List;

/**
 * The words that occur in what ONE reader may see at one moment; what that reader may not see shows in no answer and in no order.
 * Each method is one question to the engine, however much is asked in it.
 */
public interface Vocabulary {

    /** Documents. Counting may stop here: that a word is in more of them says nothing more about it. */
    int ENOUGH = 1_000;

    /** Words. At most so many are named for each likeness. */
    int LIKE = 32;

    /** In how many documents each of these is met, in the same order. @param enough where counting may stop: 1 to {@link #ENOUGH} */
    List<Integer> holding(List<Clause> clauses, int enough);

    default List<Integer> holding(List<Clause> clauses) {
        return holding(clauses, ENOUGH);
    }

    /** The words, as they stand in documents, that are like each of these, in the same order; the commonest first. */
    List<List<Occurring>> like(List<Like> wanted);

    /** @param documents at least one, and counted to {@link #ENOUGH} only */
    record Occurring(String word, int documents) {}

    sealed interface Like {

        /**
         * One slip away anywhere, or two where the first letter is right: letters left out, added, replaced, or swapped with
         * their neighbour. Where there are too many, the nearest are named.
         *
         * @param slips 1 or 2
         */
        record Near(String word, int slips) implements Like {}

        /** @param regexp letters, digits, {@code ( ) |} and at the end perhaps {@code .*}; the whole word must match */
        record Matching(String regexp) implements Like {}
    }
}
