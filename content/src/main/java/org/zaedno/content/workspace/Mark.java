package org.zaedno.content.workspace;

import java.util.Optional;

/**
 * A workspace's woven mark: which yarn, core, ring, corner and tone. Assigned on the day of joining and kept until its
 * coordinator weaves another.
 *
 * @param own a colour of the workspace's own in the place of its yarn
 */
public record Mark(int yarn, int core, int ring, int corner, int tone, Optional<Colour> own) {
    /** How many of each there are; the look draws them. */
    public static final int YARNS = 18;

    public static final int CORES = 7;
    public static final int RINGS = 8;
    public static final int CORNERS = 4;
    public static final int TONES = 2;

    public Mark(int yarn, int core, int ring, int corner, int tone) {
        this(yarn, core, ring, corner, tone, Optional.empty());
    }

    /** What tells two marks apart at a glance: the colour may be shared, the figure may not. */
    boolean hasTheFigureOf(Mark other) {
        return core == other.core && ring == other.ring;
    }

    boolean canBeDrawn() {
        return isBelow(yarn, YARNS)
                && isBelow(core, CORES)
                && isBelow(ring, RINGS)
                && isBelow(corner, CORNERS)
                && isBelow(tone, TONES);
    }

    private static boolean isBelow(int number, int count) {
        return number >= 0 && number < count;
    }
}
