package org.zaedno.search.query;

import java.util.List;

/** A question as it was understood. @param repairs in the order of the words; none where it is as typed */
public record Repaired(String text, List<Repair> repairs) {
    public Repaired {
        repairs = List.copyOf(repairs);
    }
}
