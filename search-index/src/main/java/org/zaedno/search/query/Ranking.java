package org.zaedno.search.query;

/**
 * The weights of ranking, the same in every engine. Chosen on two sets of judged questions, and checked on the half of each that
 * nothing was chosen by: Decision 0037 says which, and how flat the tops are.
 */
public final class Ranking {

    /** BM25: how much a word counts that comes again and again. */
    public static final float K1 = 1.5f;

    /** BM25: how much a long text is punished. Beginnings double the average length, so this works like .25 without them. */
    public static final float B = 0.4f;

    /** A word met by its stem, and by its beginning: neither is better, both together are better than each. */
    static final float STEM = 1;

    static final float BEGINNING = 1;

    /** A stem beside the first, as a dictionary gives them: it may be that of another word that only looks the same. */
    static final float OTHER_STEM = 0.8f;

    /** What is met in the title counts in the whole text already; from here on people find the page whose name they half know. */
    static final float TITLE = 0.4f;

    /** Neighbours in the question near each other in the text. Less for English, more for Bulgarian would each be .002 better. */
    static final float NEAR = 0.4f;

    /** In words moved: up to five between two, or three between them the other way round. */
    static final int NEAR_WITHIN = 5;

    /** What is found in the other language only, where both are asked for: behind what is found as asked. */
    static final float OTHER_LANGUAGE = 0.05f;

    /** What the glossary calls by another name, against what was asked by its own. */
    static final float OTHER_NAME = 0.9f;

    /** The same in the other language: below the question's own where both are as good. */
    static final float FOREIGN_NAME = 0.5f;

    private Ranking() {}
}
