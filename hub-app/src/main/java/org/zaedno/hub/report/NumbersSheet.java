package org.zaedno.hub.report;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.hub.words.Phrases;

/** The report as a table: what it counts by, the group, how many registered, how many came. */
final class NumbersSheet {
    private NumbersSheet() {}

    static Sheet of(Report report, Phrases in) {
        var rows = rows(report, in);
        return new Sheet(
                in.text("report.sheet.numbers"),
                List.of(
                        in.text("report.sheet.by"),
                        in.text("report.sheet.group"),
                        in.text("report.registered"),
                        in.text("report.present")),
                rows::forEach);
    }

    /** For the log too: how many. */
    static List<List<Cell>> rows(Report report, Phrases in) {
        var rows = new ArrayList<List<Cell>>();
        var numbers = report.numbers();
        var all = in.text("report.by.state");
        rows.add(row(all, in.text("report.sent"), Cell.of(numbers.sent().persons()), Cell.NOTHING));
        var came = numbers.isAttendanceKnown() ? Cell.of(numbers.total().present()) : Cell.NOTHING;
        rows.add(row(all, in.text("report.placed"), Cell.of(numbers.total().registered()), came));
        for (var state : RegistrationState.values())
            if (state != RegistrationState.CONFIRMED && numbers.in(state).persons() > 0)
                rows.add(row(
                        all,
                        in.text(org.zaedno.hub.words.Choices.key("organise.state.", state)),
                        Cell.of(numbers.in(state).persons()),
                        Cell.NOTHING));
        for (var table : report.tables())
            for (var line : table.lines())
                rows.add(row(
                        table.heading(),
                        line.name(),
                        Cell.of(line.registered()),
                        numbers.isAttendanceKnown() ? Cell.of(line.present()) : Cell.NOTHING));
        return rows;
    }

    private static List<Cell> row(String by, String group, Cell registered, Cell present) {
        return List.of(Cell.of(Cell.plain(by)), Cell.of(Cell.plain(group)), registered, present);
    }
}
