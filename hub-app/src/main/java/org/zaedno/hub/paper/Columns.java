package org.zaedno.hub.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two columns of lines, as even as the text allows. */
record Columns(List<List<Line>> columns) {
    private static final int COUNT = 2;
    /** In points: as exact as the eye is. */
    private static final float STEP = 4;

    /** Empty where they do not fit into this height. */
    static Optional<Columns> of(List<Line> lines, float height) {
        if (filled(lines, height).isEmpty()) return Optional.empty();
        float low = 0;
        float high = height;
        while (high - low > STEP) {
            float middle = (low + high) / 2;
            if (filled(lines, middle).isPresent()) high = middle;
            else low = middle;
        }
        return filled(lines, high);
    }

    private static Optional<Columns> filled(List<Line> lines, float height) {
        var columns = new ArrayList<List<Line>>();
        var column = new ArrayList<Line>();
        float left = height;
        int at = 0;
        while (at < lines.size()) {
            int together = together(lines, at);
            float needed = 0;
            for (int n = at; n < together; n++) {
                var line = lines.get(n);
                needed += column.isEmpty() && n == at ? line.leading() : line.height();
            }
            if (needed > left) {
                if (column.isEmpty() || columns.size() == COUNT - 1) return Optional.empty();
                columns.add(column);
                column = new ArrayList<>();
                left = height;
                continue;
            }
            column.addAll(lines.subList(at, together));
            left -= needed;
            at = together;
        }
        columns.add(column);
        return Optional.of(new Columns(columns));
    }

    private static int together(List<Line> lines, int from) {
        int end = from + 1;
        while (end < lines.size() && lines.get(end - 1).staysWithNext()) end++;
        return end;
    }
}
