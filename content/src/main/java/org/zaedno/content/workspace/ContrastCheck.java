package org.zaedno.content.workspace;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a colour has to stand up to as a workspace's own: as text and ground on light paper, and as the ground of its
 * mark, whose threads and marigold stitch must be told from it on light paper and on dark.
 */
public record ContrastCheck(Colour colour) {
    /** WCAG 2.2, 1.4.3. */
    public static final double TEXT = 4.5;
    /** WCAG 2.2, 1.4.11. */
    public static final double MARK = 3;
    /** The papers and the stitch as {@code tokens.css} and the look have them. */
    static final Colour LIGHT_PAPER = Colour.WHITE;

    static final Colour DARK_PAPER = new Colour("#18121a");
    static final Colour MARIGOLD = new Colour("#ffb020");
    /** How much of the yarn is in its two threads, in hundredths. */
    public static final int PALE_THREAD = 14;

    public static final int MID_THREAD = 42;

    /** Two colours that meet, and how far apart they are at least. */
    public enum Meeting {
        /** Text in the colour on light paper, and white text on the colour. */
        LIGHT_PAPER(TEXT),
        /** Text in its lighter shade on dark paper. */
        DARK_PAPER(TEXT),
        /** The fainter thread of the mark on its ground. */
        THREADS(MARK),
        /** The stitch all marks share, on the ground. */
        STITCH(MARK);

        private final double least;

        Meeting(double least) {
            this.least = least;
        }

        public double least() {
            return least;
        }
    }

    /** One figure of the check. */
    public record Figure(Meeting meeting, double contrast) {
        public boolean passes() {
            return contrast >= meeting.least();
        }
    }

    /** In the order of {@link Meeting}. */
    public List<Figure> figures() {
        return List.of(Meeting.values()).stream()
                .map(meeting -> new Figure(meeting, contrast(meeting)))
                .toList();
    }

    public boolean passes() {
        return figures().stream().allMatch(Figure::passes);
    }

    /** The colour itself when it passes, else the first darker one of the same hue that does; black passes. */
    public Colour nearest() {
        return IntStream.iterate(100, part -> part - 1)
                .mapToObj(part -> colour.mixed(part, new Colour("#000000")))
                .filter(darker -> new ContrastCheck(darker).passes())
                .findFirst()
                .orElseThrow();
    }

    private double contrast(Meeting meeting) {
        var mid = colour.mixed(MID_THREAD, Colour.WHITE);
        return switch (meeting) {
            case LIGHT_PAPER -> colour.contrastTo(LIGHT_PAPER);
            case DARK_PAPER -> mid.contrastTo(DARK_PAPER);
            case THREADS -> colour.contrastTo(mid);
            case STITCH -> colour.contrastTo(MARIGOLD);
        };
    }
}
