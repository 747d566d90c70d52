package org.zaedno.hub.report;

import java.util.List;
import java.util.Optional;
import org.zaedno.content.registration.EventNumbers;

/**
 * An event in numbers, in the words of one language.
 *
 * @param tables by kind, by district, by way; with the exact numbers by town too
 * @param towns how many different ones people wrote
 * @param exact small groups are told by themselves: not for passing on
 */
public record Report(EventNumbers numbers, List<Table> tables, int towns, boolean exact) {
    /** @param code of what it counts by */
    public record Table(String code, String heading, List<Line> lines) {
        /** For what is drawn: the longest line. */
        public int most() {
            return lines.stream().mapToInt(Line::registered).max().orElse(0);
        }
    }

    /** @param known whether it names a group; not of those that are told together, and of who said nothing */
    public record Line(String name, int registered, int present, boolean known) {}

    /** Of who had a place, in whole percent; empty while nobody was marked. */
    public Optional<Integer> came() {
        var total = numbers.total();
        return numbers.isAttendanceKnown()
                ? Optional.of(Math.round(100f * total.present() / total.registered()))
                : Optional.empty();
    }
}
