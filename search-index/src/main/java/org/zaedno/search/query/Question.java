package org.zaedno.search.query;

import java.util.Optional;
import java.util.function.Supplier;
import org.zaedno.search.Understood;

/**
 * What is asked, read strictly and read generously.
 *
 * @param strict of one or two words each must be there, of more two thirds
 * @param generous a single word will do; phrases are needed and exclusions hold as well
 * @param abroad makes the same question in the other language too, by what was learned of it; asks the index about its words, and
 *     gives nothing where it knows none of them or was not wanted
 */
public record Question(Clause strict, Clause generous, Understood understood, Supplier<Optional<Question>> abroad) {

    /**
     * Found by relevance, fewer documents than this let the other language and the generous reading in: they all fit on one page, a stemmer may have missed
     * a form, and ranking keeps the strict ones on top. More would find more of what is deep down (a hundred: .003 nDCG@10, .03
     * recall of a hundred), and count for nearly every question what merely shares a word with it.
     */
    private static final int FEW = 20;

    /**
     * Terms and phrases. Lucene and Elasticsearch refuse more than 1,024 in one query; the rest is for whom it is asked. A question of
     * ten words with its translations has about three hundred.
     */
    static final int LEAVES_MAX = 900;

    Question(Clause only, Understood understood) {
        this(only, only, understood);
    }

    Question(Clause strict, Clause generous, Understood understood) {
        this(strict, generous, understood, Optional::empty);
    }

    Question orAbroad(Supplier<Optional<Question>> other) {
        return new Question(strict, generous, understood, other);
    }

    /** With enough in its own language a question needs no guesses at another; what the glossary says is no guess. */
    public Question abroadToo(long found, boolean ranked) {
        return isEnough(found, ranked) ? this : abroad.get().orElse(this);
    }

    /** Whether every engine takes it. */
    boolean isBearable() {
        return strict.leaves() <= LEAVES_MAX && generous.leaves() <= LEAVES_MAX;
    }

    /** By date, where no ranking sorts loose matches to the end, they are let in only when there is nothing else. */
    public boolean readGenerously(long found, boolean ranked) {
        return !isEnough(found, ranked) && !strict.equals(generous);
    }

    /** Whether it need not be asked otherwise than strictly and in its own language. */
    public boolean isEnough(long found, boolean ranked) {
        return found >= (ranked ? FEW : 1);
    }
}
