package org.zaedno.search.query;

import java.util.List;
import org.zaedno.search.Repair;

/** A question as it was meant. @param repairs in the order of the words; none where it is as typed */
record Repaired(String text, List<Repair> repairs) {
    Repaired {
        repairs = List.copyOf(repairs);
    }
}
