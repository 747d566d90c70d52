package org.zaedno.search.made;

import java.util.SplittableRandom;

/** What a text is about: some words that come again and again in it, and in others about the same. */
final class Topic {
    /** Topics of the whole library: a hub has some hundred. */
    static final int ALL = 400;

    /** Words of one topic. */
    private static final int WORDS = 60;

    /** Ranks among which its words lie: not the commonest, not the rarest. */
    private static final int FROM = 100;

    private static final int TO = 9_000;
    private static final Zipf OFTEN = new Zipf(WORDS, 0.8);

    private final Tongue tongue;
    private final int[] ranks = new int[WORDS];

    Topic(Tongue tongue, int number) {
        this.tongue = tongue;
        var chance = new SplittableRandom(number);
        for (int n = 0; n < WORDS; n++) ranks[n] = chance.nextInt(FROM, TO);
    }

    /** One of its words in one of its forms. */
    String word(SplittableRandom chance) {
        return tongue.word(ranks[OFTEN.rank(chance)]).form(chance);
    }

    Tongue tongue() {
        return tongue;
    }
}
