package org.zaedno.hub.look;

import static org.zaedno.hub.look.Shapes.block;
import static org.zaedno.hub.look.Shapes.path;
import static org.zaedno.hub.look.Shapes.stitch;

import java.util.List;

/** Stripes that climb like a woven staircase; one stitch on a step. */
final class Steps {
    private static final int[] DROPS = {-40, 20, 50, 120};
    private static final int[] COLOURS = {1, 2, 3, 1};

    private Steps() {}

    static String weave(Cloth cloth) {
        var dice = cloth.dice();
        var t = cloth.tones();
        int width = cloth.width();
        var order = cloth.dark()
                ? List.of(t.deep(), t.soft(), t.mid(), t.pale())
                : List.of(t.pale(), t.mid(), t.soft(), t.deep());
        int run = width / 8;
        int rise = dice.next(2) == 0 ? 30 : 40;
        boolean mirrored = dice.next(2) == 1;
        int start = 150 + 10 * dice.next(6);
        var out = new StringBuilder(block(order.getFirst(), 0, 0, width, Cloth.HEIGHT));
        for (int i = 0; i < DROPS.length; i++) {
            out.append(path(order.get(COLOURS[i]), stair(width, run, rise, start + DROPS[i])));
        }
        int at = 2 + dice.next(4);
        int y = start - 40 - rise * at - 20;
        out.append(path(Yarn.MARIGOLD, stitch(at * run + (run >> 1), Math.max(26, y), 18)));
        return mirrored ? "<g transform=\"matrix(-1 0 0 1 " + width + " 0)\">" + out + "</g>" : out.toString();
    }

    private static String stair(int width, int run, int rise, int top) {
        var d = new StringBuilder("M0 " + Cloth.HEIGHT + "V" + top);
        for (int x = 0; x < width; x += run) d.append("h" + run + "v-" + rise);
        return d.append("V" + Cloth.HEIGHT + "z").toString();
    }
}
