package org.zaedno.hub.look;

/** Paths of an SVG, in whole numbers only. */
final class Shapes {
    private Shapes() {}

    static String diamond(int x, int y, int r) {
        return "M" + x + " " + (y - r) + "l" + r + " " + r + " " + -r + " " + r + " " + -r + " " + -r + "z";
    }

    static String square(int x, int y, int r) {
        return rectangle(x - r, y - r, 2 * r, 2 * r);
    }

    static String rectangle(int x, int y, int width, int height) {
        return "M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "z";
    }

    /** Base at (x, y), tip {@code reach} away along (dx, dy). */
    static String triangle(int x, int y, int dx, int dy, int reach, int half) {
        return "M" + (x + dx * reach) + " " + (y + dy * reach) + "L" + (x + dy * half) + " " + (y + dx * half) + " "
                + (x - dy * half) + " " + (y - dx * half) + "z";
    }

    /** A stitch of a cover: a diamond, written with fewer signs because a cover has many. */
    static String stitch(int x, int y, int r) {
        return "M" + x + " " + (y - r) + "l" + r + " " + r + "-" + r + " " + r + "-" + r + "-" + r + "z";
    }

    static String path(String fill, String d) {
        return d.isEmpty() ? "" : "<path fill=\"" + fill + "\" d=\"" + d + "\"/>";
    }

    /** A filled rectangle, closed along its lower edge. */
    static String block(String fill, int x, int y, int width, int height) {
        return path(fill, "M" + x + " " + y + "h" + width + "v" + height + "H" + x + "z");
    }

    /** Upwards, to the right, downwards, to the left. */
    static String around(Direction draw) {
        return draw.to(0, -1) + draw.to(1, 0) + draw.to(0, 1) + draw.to(-1, 0);
    }

    static String diagonals(Direction draw) {
        return draw.to(-1, -1) + draw.to(1, -1) + draw.to(1, 1) + draw.to(-1, 1);
    }

    @FunctionalInterface
    interface Direction {
        String to(int x, int y);
    }
}
