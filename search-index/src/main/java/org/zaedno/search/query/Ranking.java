package org.zaedno.search.query;

/** The weights of ranking, the same in every engine. */
public final class Ranking {

    /** BM25: how much a word counts that comes again and again. */
    public static final float K1 = number("k1", "1.5");

    /** BM25: how much a long text is punished. */
    public static final float B = number("b", "0.4");

    static final float STEM = number("stem", "1");
    static final float BEGINNING = number("beg", "1");
    static final float TITLE = number("title", "0.3");
    static final float NEAR = number("near", "0.15");

    private static float number(String name, String otherwise) {
        return Float.parseFloat(System.getProperty(name, otherwise));
    }

    private Ranking() {}
}
