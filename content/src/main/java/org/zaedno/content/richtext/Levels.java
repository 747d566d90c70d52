package org.zaedno.content.richtext;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.content.richtext.Block.Heading;

/** A page has its first heading already; below it a text has two levels, and begins with the upper one. */
final class Levels {
    private static final int UPPER = 2;
    private static final int LOWER = 3;

    private Levels() {}

    static List<Block> settle(List<Block> blocks) {
        int shift = blocks.stream().anyMatch(block -> block instanceof Heading heading && heading.level() == 1) ? 1 : 0;
        boolean begun = false;
        var settled = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Heading(var level, var line)) {
                int wanted = begun ? Math.clamp(level + shift, UPPER, LOWER) : UPPER;
                settled.add(new Heading(wanted, line));
                begun = true;
            } else {
                settled.add(block);
            }
        }
        return settled;
    }
}
