package org.zaedno.hub.workspace.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.zaedno.content.publication.RevisionRow;

/**
 * Revisions that were made in one go: those that the hub kept by itself while one person wrote, and the one by hand that
 * ended it. Newest first, never empty.
 */
record RevisionSession(List<RevisionRow> rows) {
    /** Who stops for longer has gone to do something else. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    RevisionSession {
        rows = List.copyOf(rows);
    }

    /** @param history newest first */
    static List<RevisionSession> of(List<RevisionRow> history) {
        var sessions = new ArrayList<RevisionSession>();
        var open = new ArrayList<RevisionRow>();
        for (var row : history) {
            if (!open.isEmpty() && !continues(row, open.getLast())) {
                sessions.add(new RevisionSession(open));
                open.clear();
            }
            open.add(row);
        }
        if (!open.isEmpty()) sessions.add(new RevisionSession(open));
        return sessions;
    }

    /** Each by itself. */
    List<RevisionSession> single() {
        return rows.stream().map(row -> new RevisionSession(List.of(row))).toList();
    }

    RevisionRow last() {
        return rows.getFirst();
    }

    RevisionRow first() {
        return rows.getLast();
    }

    /** Folds only what nobody asked for; what readers see stays visible by itself. */
    private static boolean continues(RevisionRow row, RevisionRow next) {
        return row.byItself()
                && !row.shown()
                && next.restoredFrom().isEmpty()
                && row.author().equals(next.author())
                && Duration.between(row.at(), next.at()).compareTo(PAUSE) <= 0;
    }
}
