package org.zaedno.hub.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The text as it fits.
 *
 * @param whole whether nothing was left out
 */
record Body(Columns columns, boolean whole) {
    /** In words, of one part: far more than a sheet holds, so that a long text is not set again and again. */
    private static final int MOST = 900;

    /** In entries: what is told step by step. */
    private static final int LIST = 3;

    private static final float BEFORE_PART = 9;
    private static final float BEFORE_BLOCK = 2.5f;
    /** Room between the edge of the candid ground and its words. */
    static final float PADDING = 8;

    /** The most of every part for which all of them fit. */
    static Body fitting(List<Sheet.Part> parts, Faces faces, float width, float height) {
        var blocks = parts.stream().map(part -> Blocks.of(part.html())).toList();
        var whole = set(parts, blocks, faces, width, height, MOST);
        if (whole.isPresent()) return whole.get();
        int fits = 0;
        int fitsNot = MOST;
        var best = new Body(new Columns(List.of(List.of())), false);
        while (fitsNot - fits > 1) {
            int middle = (fits + fitsNot) / 2;
            var tried = set(parts, blocks, faces, width, height, middle);
            if (tried.isPresent()) {
                best = tried.get();
                fits = middle;
            } else fitsNot = middle;
        }
        return best;
    }

    private static Optional<Body> set(
            List<Sheet.Part> parts, List<List<Block>> blocks, Faces faces, float width, float height, int most) {
        var shortened = blocks.stream()
                .map(part -> Shortening.of(part, room(part, most)))
                .toList();
        var lines = new ArrayList<Line>();
        IntStream.range(0, parts.size())
                .filter(n -> !shortened.get(n).blocks().isEmpty())
                .forEach(n ->
                        lines.addAll(lines(parts.get(n), shortened.get(n).blocks(), faces, width, n, after(parts, n))));
        return Columns.of(lines, height)
                .map(columns -> new Body(columns, shortened.stream().allMatch(Shortening::whole)));
    }

    /** Steps and lessons are what a sheet is kept for: a list may be half as long again as other parts. */
    private static int room(List<Block> part, int most) {
        return part.stream().filter(Block::isEntry).count() < LIST ? most : most * 3 / 2;
    }

    private static boolean after(List<Sheet.Part> parts, int n) {
        return n > 0 && parts.get(n - 1).candid();
    }

    private static List<Line> lines(
            Sheet.Part part, List<Block> blocks, Faces faces, float width, int number, boolean afterCandid) {
        boolean candid = part.candid();
        var breaking = new Lines(faces, candid ? width - 2 * PADDING : width);
        float before = BEFORE_PART + (candid || afterCandid ? PADDING : 0);
        var lines = new ArrayList<>(
                breaking.of(Block.paragraph(part.heading(), Style.HEADING), before, candid, true, number));
        for (var block : blocks) lines.addAll(breaking.of(block, BEFORE_BLOCK, candid, false, number));
        return lines;
    }
}
