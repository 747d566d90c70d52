package org.zaedno.hub.look;

import java.util.Optional;
import org.zaedno.content.workspace.Mark;

/**
 * The picture of an item without a photograph: a piece of weaving in the owner's yarn, about 1.3 KB of SVG text with
 * exactly one marigold stitch. Decorative. Pure: the same seed gives the same picture.
 */
public final class Cover {
    private Cover() {}

    /** For lists: see {@link CoverRow}. The seed is the item's id, never its title: a corrected title must not change the picture. */
    static String of(String seed, Mark owner, Loom loom, Ground ground, Breadth breadth) {
        return woven(seed, owner, loom, Optional.of(ground), breadth);
    }

    /** For the head of a page: the same weaving on a broader loom. */
    public static String wide(String seed, Mark owner, Loom loom) {
        return woven(seed, owner, loom, Optional.empty(), Breadth.WIDE);
    }

    private static String woven(String seed, Mark owner, Loom loom, Optional<Ground> wished, Breadth breadth) {
        int width = breadth.width;
        var dice = new Dice(seed);
        var own = loom.own(dice);
        var ground = wished.orElse(own);
        var cloth = new Cloth(dice, ground.of(new Tones(Yarn.of(owner))), width, owner, ground.dark());
        return "<svg class=\"cover\" viewBox=\"0 0 " + width + " " + Cloth.HEIGHT + "\" preserveAspectRatio=\"xMid"
                + loom.edge + " slice\" aria-hidden=\"true\" focusable=\"false\">" + loom.pattern.weave(cloth)
                + "</svg>";
    }
}
