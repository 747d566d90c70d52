package org.zaedno.content.desk;

import java.util.List;

/** What waits on one heap: how much in all, and what lies on top. */
public record Pile(long total, List<DeskLine> top) {
    public static final Pile NONE = new Pile(0, List.of());

    public Pile {
        top = List.copyOf(top);
    }
}
