package org.zaedno.hub.paper;

import java.util.List;
import org.zaedno.hub.paper.Block.Piece;

/**
 * One line as it will stand.
 *
 * @param block whose words they are
 * @param indent before the first word, in points
 * @param first of its block
 * @param before room above it, in points
 * @param leading its own height, in points
 * @param staysWithNext it may not be the last of a column
 */
record Line(
        Block block,
        List<Piece> words,
        float indent,
        boolean first,
        float before,
        float leading,
        boolean candid,
        boolean staysWithNext,
        int part) {
    float height() {
        return before + leading;
    }
}
