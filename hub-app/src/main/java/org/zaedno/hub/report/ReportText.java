package org.zaedno.hub.report;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.hub.words.Phrases;

/** The numbers as a text for a report to whoever paid for the event. */
public final class ReportText {
    private ReportText() {}

    /**
     * @param report with small groups told together
     * @param title of the event, in the language of the text
     * @param when day and town
     */
    public static String of(Report report, String title, String when, Phrases in) {
        var lines = new ArrayList<String>();
        var numbers = report.numbers();
        var total = numbers.total();
        lines.add(in.text("report.text.title", title, when));
        lines.add(in.text(
                "report.text.sent", numbers.sent().persons(), numbers.sent().parties(), total.registered()));
        var waiting =
                numbers.in(RegistrationState.WAITING, RegistrationState.OFFERED, RegistrationState.AWAITING_APPROVAL);
        var gone = numbers.in(RegistrationState.CANCELLED, RegistrationState.DECLINED, RegistrationState.EXPIRED);
        if (waiting.persons() > 0) lines.add(in.text("report.text.waiting", waiting.persons()));
        if (gone.persons() > 0) lines.add(in.text("report.text.gone", gone.persons()));
        report.came().ifPresent(percent -> lines.add(in.text("report.text.came", total.present(), percent)));
        for (var table : report.tables())
            lines.add(table.lines().stream()
                    .map(line -> in.text("report.text.line", line.name(), in.number(line.registered())))
                    .collect(Collectors.joining("; ", table.heading() + ": ", ".")));
        if (report.towns() > 0) lines.add(in.text("report.text.towns", report.towns()));
        lines.add(in.text("report.text.rule"));
        return Cell.plain(String.join("\n", lines));
    }
}
