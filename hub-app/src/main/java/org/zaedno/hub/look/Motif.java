package org.zaedno.hub.look;

import static org.zaedno.hub.look.Shapes.around;
import static org.zaedno.hub.look.Shapes.diagonals;
import static org.zaedno.hub.look.Shapes.diamond;
import static org.zaedno.hub.look.Shapes.path;
import static org.zaedno.hub.look.Shapes.rectangle;
import static org.zaedno.hub.look.Shapes.square;
import static org.zaedno.hub.look.Shapes.triangle;

import java.util.List;
import org.zaedno.content.workspace.Mark;

/** The figures a mark is woven of, on a field of 48 × 48 with the origin in the middle. */
final class Motif {
    /** Around the marigold stitch. */
    static final List<String> CORES = List.of(
            diamond(0, 0, 12) + diamond(0, 0, 8),
            around((x, y) -> diamond(x * 10, y * 10, 4)),
            around((x, y) -> triangle(x * 14, y * 14, -x, -y, 8, 7)),
            diagonals((x, y) -> square(x * 7, y * 7, 3)),
            around((x, y) -> rectangle(x * 10 - 3, y * 10 - 3, 6, 6)),
            around((x, y) -> triangle(x * 7, y * 7, x, y, 7, 6)),
            square(0, 0, 11) + square(0, 0, 8));

    /** The frame. */
    static final List<String> RINGS = List.of(
            diamond(0, 0, 21) + diamond(0, 0, 17),
            square(0, 0, 19) + square(0, 0, 16),
            "M-4-20h8v4h4v4h4v4h4v4h4v8h-4v4h-4v4h-4v4h-4v4h-8v-4h-4v-4h-4v-4h-4v-4h-4v-8h4v-4h4v-4h4v-4h4z"
                    + "M-3-16v4h-4v4h-4v4h-4v8h4v4h4v4h4v4h6v-4h4v-4h4v-4h4v-8h-4v-4h-4v-4h-4v-4z",
            chevrons(-1) + chevrons(1),
            bracket(-1) + bracket(1),
            diagonals((x, y) -> "M" + x * 4 + " " + y * 20 + "H" + x * 20 + "V" + y * 4 + "H" + x * 16 + "V" + y * 12
                    + "L" + x * 12 + " " + y * 16 + "H" + x * 4 + "z"),
            around((x, y) -> diamond(x * 18, y * 18, 5)) + diagonals((x, y) -> diamond(x * 11, y * 11, 4)),
            diagonals((x, y) -> "M" + x * 20 + " " + y * 2 + "L" + x * 2 + " " + y * 20 + "H" + x * 8 + "L" + x * 20
                    + " " + y * 8 + "z"));

    /** What stands in the four corners. */
    static final List<String> CORNERS = List.of(
            "",
            diagonals((x, y) -> "M" + x * 20 + " " + y * 20 + "h" + -x * 8 + "l" + x * 8 + " " + -y * 8 + "z"),
            diagonals((x, y) -> square(x * 19, y * 19, 2)),
            diagonals((x, y) -> diamond(x * 18, y * 18, 3)));

    /** For each ring, the corners that do not collide with it. */
    static final List<List<Integer>> FITS = List.of(
            List.of(1, 2, 3),
            List.of(0),
            List.of(1, 2, 3),
            List.of(0),
            List.of(0),
            List.of(0),
            List.of(0, 2),
            List.of(1, 0));

    private Motif() {}

    /** The motif alone, for marks and covers: frame, core, and the marigold stitch they all share. */
    static String draw(Mark mark, String frame, String core) {
        return woven(frame, RINGS.get(mark.ring()) + CORNERS.get(mark.corner()))
                + woven(core, CORES.get(mark.core()))
                + path(Yarn.MARIGOLD, diamond(0, 0, 5));
    }

    private static String woven(String fill, String d) {
        return "<path fill=\"" + fill + "\" fill-rule=\"evenodd\" d=\"" + d + "\"/>";
    }

    private static String chevrons(int side) {
        return "M-20 " + side * 12 + "L0 " + side * 20 + " 20 " + side * 12 + "V" + side * 17 + "L0 " + side * 25
                + " -20 " + side * 17 + "z" + "M-20 " + side * 5 + "L0 " + side * 13 + " 20 " + side * 5 + "V"
                + side * 9 + "L0 " + side * 17 + " -20 " + side * 9 + "z";
    }

    private static String bracket(int side) {
        return "M" + side * 12 + "-20L" + side * 20 + " 0 " + side * 12 + " 20H" + side * 17 + "L" + side * 25 + " 0 "
                + side * 17 + "-20z";
    }
}
