package org.zaedno.hub.look;

import static org.zaedno.hub.look.Shapes.block;
import static org.zaedno.hub.look.Shapes.path;
import static org.zaedno.hub.look.Shapes.stitch;

import java.util.ArrayList;
import java.util.List;

/** Rag rug: stripes of uneven height, some with a row of stitches; one stitch is marigold. */
final class Rug {
    private static final int[] HEIGHTS = {20, 60, 30, 80, 40, 50};

    private final Dice dice;
    private final int width;
    private final boolean dark;
    private final List<Row> rows = new ArrayList<>();

    private Rug(Cloth cloth) {
        this.dice = cloth.dice();
        this.width = cloth.width();
        this.dark = cloth.dark();
    }

    static String weave(Cloth cloth) {
        return new Rug(cloth).weave(cloth.tones());
    }

    private String weave(Tones t) {
        var order =
                dark ? List.of(t.deep(), t.soft(), t.pale(), t.mid()) : List.of(t.pale(), t.deep(), t.soft(), t.mid());
        var out = new StringBuilder();
        int number = dice.next(4);
        int at = dice.next(6);
        for (int y = 0; y < Cloth.HEIGHT; number++, at = (at + 1 + dice.next(3)) % 6) {
            int height = Math.min(HEIGHTS[at], Cloth.HEIGHT - y);
            var ground = order.get(number % 4);
            boolean light = ground.equals(t.pale()) || ground.equals(t.soft());
            out.append(block(ground, 0, y, width, height));
            if (height >= 40) out.append(path(order.get((number + (light ? 1 : 2)) % 4), threads(y, height)));
            y += height;
        }
        return out + marigold();
    }

    private String threads(int y, int height) {
        int kind = !rows.isEmpty() || y < 100 ? dice.next(4) : 0; // by the second stripe there is a row to sew into
        return switch (kind) {
            case 0 -> stitches(y, height);
            case 1 -> teeth(y, height);
            case 2 -> dashes(y + (height >> 1));
            default -> wave(y, height);
        };
    }

    private String stitches(int y, int height) {
        var row = new Row(y + (height >> 1), height * 3 / 5 * 2, (height >> 1) - 7);
        rows.add(row);
        var d = new StringBuilder();
        for (int x = 0; x <= width; x += row.step()) d.append(stitch(x, row.middle(), row.reach()));
        return d.toString();
    }

    private String teeth(int y, int height) {
        var d = new StringBuilder();
        int half = height / 2;
        for (int x = 0; x < width; x += height) {
            d.append("M" + x + " " + (y + height - 7) + "l" + half + " -" + (height - 14) + " " + half + " "
                    + (height - 14) + "z");
        }
        return d.toString();
    }

    private String dashes(int middle) {
        var d = new StringBuilder();
        for (int x = 0; x < width; x += 30) d.append("M" + x + " " + (middle - 5) + "h18v10h-18z");
        return d.toString();
    }

    private String wave(int y, int height) {
        int half = height / 2;
        int rise = height - 20;
        var d = new StringBuilder("M0 " + (y + height - 12));
        for (int x = 0; x < width; x += height) d.append("l" + half + " -" + rise + " " + half + " " + rise);
        d.append("v8");
        for (int x = 0; x < width; x += height) d.append("l-" + half + " -" + rise + "-" + half + " " + rise);
        return d.append("z").toString();
    }

    private String marigold() {
        var row = rows.isEmpty() ? new Row(150, 48, 15) : rows.get(dice.next(rows.size()));
        int place = 1 + dice.next(Math.max(1, width / row.step() - 1));
        return path(Yarn.MARIGOLD, stitch(row.step() * place, row.middle(), row.reach() + 1));
    }

    private record Row(int middle, int step, int reach) {}
}
