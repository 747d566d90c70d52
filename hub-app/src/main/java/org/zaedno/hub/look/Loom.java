package org.zaedno.hub.look;

import java.util.function.Predicate;

/** Which pattern a cover is woven in: each kind of item has its own. */
public enum Loom {
    /** News. */
    RUG("YMid", dice -> dice.next(2) == 1, Rug::weave),
    /** Practices. */
    ROOFS("YMax", dice -> dice.next(3) == 0, Roofs::weave),
    /** Events. */
    FIELD("YMid", dice -> dice.next(2) == 1, Field::weave),
    /** Resources. */
    STEPS("YMin", dice -> dice.next(2) == 0, Steps::weave),
    /** Members and themes. */
    MOTIF("YMid", dice -> dice.next(2) == 1, LargeMotif::weave);

    /** Which part stays in sight when the frame cuts the cover. */
    final String edge;

    final Pattern pattern;
    private final Predicate<Dice> dark;

    Loom(String edge, Predicate<Dice> dark, Pattern pattern) {
        this.edge = edge;
        this.dark = dark;
        this.pattern = pattern;
    }

    /** What an item's own cover is woven upon: the first number of its dice. */
    Ground own(Dice dice) {
        return dark.test(dice) ? Ground.DEEP : Ground.PALE;
    }

    @FunctionalInterface
    interface Pattern {
        String weave(Cloth cloth);
    }
}
