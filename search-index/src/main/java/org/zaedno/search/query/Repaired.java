package org.zaedno.search.query;

import java.util.List;
import org.zaedno.search.Repair;

/**
 * A text as it was understood.
 *
 * @param repairs in the order of the words; none where it is as typed
 * @param endings how the last word, which does not occur as it stands, may go on; none where it is whole
 */
record Repaired(String text, List<Repair> repairs, List<String> endings) {
    Repaired {
        repairs = List.copyOf(repairs);
        endings = List.copyOf(endings);
    }

    static Repaired asTyped(String text) {
        return new Repaired(text, List.of(), List.of());
    }
}
