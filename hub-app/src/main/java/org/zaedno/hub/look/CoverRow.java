package org.zaedno.hub.look;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.zaedno.content.workspace.Mark;

/**
 * Covers that are seen side by side, in the order of their list. Each is its item's own, but where the same weave in the
 * same tones already stands before it or above it, it is woven upon another ground. The same list gives the same covers.
 * For one list and one thread.
 */
public final class CoverRow {
    /** Lists are three abreast, two, or one: what touches a cover came one, two or three before it. */
    private static final int TOUCHING = 3;

    private record Woven(Loom loom, Yarn yarn, Ground ground) {}

    private final Deque<Woven> before = new ArrayDeque<>();
    private final Breadth breadth;

    public CoverRow(Breadth breadth) {
        this.breadth = breadth;
    }

    /** The next cover for this item. */
    public String next(String seed, Mark owner, Loom loom) {
        return Cover.of(seed, owner, loom, ground(seed, owner, loom), breadth);
    }

    Ground ground(String seed, Mark owner, Loom loom) {
        var yarn = Yarn.of(owner);
        var own = loom.own(new Dice(seed));
        var ground = Stream.concat(Stream.of(own), Stream.of(Ground.values()))
                .filter(wished -> !before.contains(new Woven(loom, yarn, wished)))
                .findFirst()
                .orElseThrow(); // four grounds, three neighbours
        before.addLast(new Woven(loom, yarn, ground));
        if (before.size() > TOUCHING) before.removeFirst();
        return ground;
    }

    /** The next item has a picture of its own. */
    public void picture() {
        if (before.size() == TOUCHING) before.removeFirst();
    }
}
