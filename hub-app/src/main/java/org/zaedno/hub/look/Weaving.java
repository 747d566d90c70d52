package org.zaedno.hub.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zaedno.content.workspace.Colour;
import org.zaedno.content.workspace.ContrastCheck;
import org.zaedno.content.workspace.Mark;

/** Gives marks to workspaces and draws them. Pure: the same names in the same order give the same marks everywhere. */
public final class Weaving {
    /** After so many wishes a pair of core and ring may repeat; there are 56 pairs. */
    private static final int PATIENCE = 400;

    private final Set<Integer> yarns = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final int[] cores = new int[Motif.CORES.size()];
    private final int[] rings = new int[Motif.RINGS.size()];

    private Weaving() {}

    /**
     * The mark as SVG text, decorative: its name must stand beside it. Presentation attributes only, so that it passes
     * the strict policy inline.
     */
    public static String mark(Mark mark) {
        return framed(rounded(mark));
    }

    /** The mark with sharp corners, for the woven band where tiles touch. */
    public static String tile(Mark mark) {
        return framed(drawn(mark, ""));
    }

    static String rounded(Mark mark) {
        return drawn(mark, " rx=\"9\"");
    }

    static String framed(String drawing) {
        return "<svg class=\"mark\" viewBox=\"-24 -24 48 48\" aria-hidden=\"true\" focusable=\"false\">" + drawing
                + "</svg>";
    }

    /** The colour of each yarn, by its number. */
    public static List<Colour> yarns() {
        return Yarn.ALL.stream().map(yarn -> new Colour(yarn.ground())).toList();
    }

    /** The corners that do not collide with this ring. */
    public static List<Integer> cornersOf(int ring) {
        return Motif.FITS.get(ring);
    }

    /**
     * Marks in the order of joining. No pair of core and ring twice, rings and cores used evenly, a taken yarn gives
     * way to the next free one. Store the answer when a workspace joins; never recompute it for those already there.
     */
    public static List<Mark> assign(List<String> names) {
        var weaving = new Weaving();
        var marks = new ArrayList<Mark>();
        for (var name : names) marks.add(weaving.join(name, marks.size()));
        return List.copyOf(marks);
    }

    /** The mark of who joins now, beside those that are there in the order of joining. */
    public static Mark next(String name, List<Mark> there) {
        var weaving = new Weaving();
        there.forEach(weaving::know);
        return weaving.join(name, there.size());
    }

    private Mark join(String name, int joined) {
        int turn = 0;
        var wish = wish(name, turn);
        while (turn < PATIENCE && !welcome(wish, joined)) wish = wish(name, ++turn);
        var mark = new Mark(freeYarn(wish(name, 0).yarn()), wish.core(), wish.ring(), wish.corner(), wish.tone());
        know(mark);
        return mark;
    }

    private void know(Mark mark) {
        if (yarns.size() >= Yarn.ALL.size()) yarns.clear();
        yarns.add(mark.yarn());
        pairs.add(pair(mark));
        cores[mark.core()]++;
        rings[mark.ring()]++;
    }

    private boolean welcome(Mark wish, int joined) {
        return !pairs.contains(pair(wish))
                && cores[wish.core()] <= joined / cores.length
                && rings[wish.ring()] <= joined / rings.length;
    }

    private int freeYarn(int preferred) {
        if (yarns.size() >= Yarn.ALL.size()) yarns.clear();
        int yarn = preferred;
        while (yarns.contains(yarn)) yarn = (yarn + 1) % Yarn.ALL.size();
        return yarn;
    }

    /** Colour and motif a name asks for; {@code turn} asks again with another answer. */
    private static Mark wish(String name, int turn) {
        var dice = new Dice(turn == 0 ? name : name + "·" + turn);
        int yarn = dice.next(Yarn.ALL.size());
        int core = dice.next(Motif.CORES.size());
        int ring = dice.next(Motif.RINGS.size());
        var fits = Motif.FITS.get(ring);
        return new Mark(yarn, core, ring, fits.get(dice.next(fits.size())), dice.next(2));
    }

    private static String pair(Mark mark) {
        return mark.core() + "/" + mark.ring();
    }

    private static String drawn(Mark mark, String corners) {
        var yarn = Yarn.of(mark);
        var pale = yarn.tint(ContrastCheck.PALE_THREAD);
        var mid = yarn.tint(ContrastCheck.MID_THREAD);
        return "<rect x=\"-24\" y=\"-24\" width=\"48\" height=\"48\"" + corners + " fill=\"" + yarn.ground() + "\"/>"
                + (mark.tone() == 1 ? Motif.draw(mark, mid, pale) : Motif.draw(mark, pale, mid));
    }
}
