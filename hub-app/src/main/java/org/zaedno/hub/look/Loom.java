package org.zaedno.hub.look;

/** Which pattern a cover is woven in: each kind of item has its own. */
public enum Loom {
    /** News. */
    RUG("YMid", Rug::weave),
    /** Practices. */
    ROOFS("YMax", Roofs::weave),
    /** Events. */
    FIELD("YMid", Field::weave),
    /** Resources. */
    STEPS("YMin", Steps::weave),
    /** Members and themes. */
    MOTIF("YMid", LargeMotif::weave);

    /** Which part stays in sight when the frame cuts the cover. */
    final String edge;

    final Pattern pattern;

    Loom(String edge, Pattern pattern) {
        this.edge = edge;
        this.pattern = pattern;
    }

    @FunctionalInterface
    interface Pattern {
        String weave(Cloth cloth);
    }
}
