package org.zaedno.hub.look;

import static org.zaedno.hub.look.Shapes.block;
import static org.zaedno.hub.look.Shapes.path;
import static org.zaedno.hub.look.Shapes.stitch;

import java.util.List;

/** Three rows of gables, the nearer the darker, or the paler at night; one lit window. */
final class Roofs {
    private static final int[] BASE = {118, 170, 232};
    private static final int[] BREADTH = {96, 120, 160};
    private static final int NEAREST = 2;

    /** On each side, by a frame as broad as high around the usual cover. */
    private static final int CUT = (Breadth.USUAL.width - Cloth.HEIGHT) / 2;

    /** From the right edge of what is seen, at least: nearer houses are cut apart. */
    private static final int WINDOW_IN = 60;

    private final Dice dice;
    private final int width;
    private final boolean night;
    private final int cut;
    private String window = "";

    private Roofs(Cloth cloth) {
        this.dice = cloth.dice();
        this.width = cloth.width();
        this.night = cloth.dark();
        this.cut = Math.min(CUT, (width - Cloth.HEIGHT) / 2);
    }

    static String weave(Cloth cloth) {
        return new Roofs(cloth).weave(cloth.tones());
    }

    private String weave(Tones t) {
        var layers = night ? List.of(t.mid(), t.soft(), t.pale()) : List.of(t.soft(), t.mid(), t.deep());
        var out = new StringBuilder(block(night ? t.deep() : t.pale(), 0, 0, width, Cloth.HEIGHT));
        for (int layer = 0; layer <= NEAREST; layer++) out.append(path(layers.get(layer), gables(layer)));
        return out + (window.isEmpty() ? path(Yarn.MARIGOLD, stitch(width >> 1, 248, 15)) : window);
    }

    private String gables(int layer) {
        var d = new StringBuilder();
        int x = -dice.next(BREADTH[layer]);
        while (x < width) {
            int house = BREADTH[layer] - 24 + 12 * dice.next(4);
            int rise = house * (38 + 6 * dice.next(3)) / 100;
            int eaves = BASE[layer] + 10 * dice.next(3);
            int half = house >> 1;
            d.append("M" + x + " " + Cloth.HEIGHT + "V" + eaves + "l" + half + " -" + rise + " " + (house - half) + " "
                    + rise + "V" + Cloth.HEIGHT + "z");
            if (layer == NEAREST && window.isEmpty() && x > cut && x < width - cut - WINDOW_IN) {
                window = path(Yarn.MARIGOLD, stitch(x + half, eaves + 16, 15));
            }
            x += house + (layer == NEAREST ? 14 + 6 * dice.next(3) : 0);
        }
        return d.toString();
    }
}
