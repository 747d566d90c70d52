package org.zaedno.content.publication;

import java.util.List;

/** A page of a list, and how many rows the whole list has. */
public record ItemPage(long total, List<ItemRow> rows) {
    public ItemPage {
        rows = List.copyOf(rows);
    }
}
