package org.zaedno.hub.look;

/** Which of the four tones a cover is woven upon. */
enum Ground {
    PALE,
    DEEP,
    SOFT,
    MID;

    boolean dark() {
        return this == DEEP || this == MID;
    }

    /** The tones with this one in the place of the palest or the deepest. */
    Tones of(Tones t) {
        return switch (this) {
            case PALE, DEEP -> t;
            case SOFT -> new Tones(t.deep(), t.mid(), t.pale(), t.soft());
            case MID -> new Tones(t.mid(), t.deep(), t.soft(), t.pale());
        };
    }
}
