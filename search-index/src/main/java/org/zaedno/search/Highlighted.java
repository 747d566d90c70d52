package org.zaedno.search;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A text with marks on what was searched for. Plain text, never mark-up: whoever shows it escapes it. */
public record Highlighted(List<Run> runs) {

    public record Run(String text, boolean marked) {}

    public Highlighted {
        runs = List.copyOf(runs);
    }

    public static Highlighted unmarked(String text) {
        return new Highlighted(text.isEmpty() ? List.of() : List.of(new Run(text, false)));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(joining());
    }
}
