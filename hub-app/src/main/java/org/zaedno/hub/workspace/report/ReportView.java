package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.zaedno.content.feedback.FeedbackSummary;
import org.zaedno.hub.report.Report;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.registration.EventDoors;
import org.zaedno.hub.workspace.registration.EventTab;
import org.zaedno.hub.workspace.registration.EventView;
import org.zaedno.hub.workspace.shell.Shell;

/** What an event came to. What stands here can be passed on; the exact numbers are a step away, in the address. */
@Route(value = EventTab.AT + "/report", layout = Shell.class)
@PermitAll
class ReportView extends EventView {
    private static final String EXACT = "exact";

    /** Everything that is shown. */
    private record Shown(Report report, Optional<FeedbackSummary> summary) {}

    private final transient ReportDoors own;
    private boolean exact;
    private transient Optional<Shown> drawn = Optional.empty();

    ReportView(EventDoors doors, ReportDoors own) {
        super(doors, EventTab.REPORT);
        this.own = own;
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        exact = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(EXACT)
                .isPresent();
        drawn = Optional.empty();
        changed();
    }

    /** Where nothing differs, nothing is drawn anew. */
    @Override
    protected void changed() {
        var report = own.reports().of(room.id(), ReadersLanguage.current(), exact);
        var summary = own.feedback().find(room.id()).map(form -> own.feedback().summary(room.id()));
        var now = new Shown(report, summary);
        if (drawn.equals(Optional.of(now))) return;
        drawn = Optional.of(now);
        draw(now);
    }

    private void draw(Shown shown) {
        var main = new Div();
        main.addClassName("organise-main");
        var report = shown.report();
        if (report.numbers().sent().parties() == 0) main.add(nothingYet());
        else {
            main.add(new HeadNumbers(report, words()));
            if (exact) main.add(warned());
            report.tables()
                    .forEach(table ->
                            main.add(new CountedTable(table, report.numbers().isAttendanceKnown(), words())));
            main.add(rule());
            if (!exact) main.add(new PassOnTexts(room, doors, own.reports()));
        }
        main.add(new FeedbackPart(shown.summary(), feedback(), words()));
        content.removeAll();
        content.add(main, new TakeAlong(room, words()));
    }

    private Component nothingYet() {
        var empty =
                new Div(new H2(getTranslation("report.nothing")), new Paragraph(getTranslation("report.nothing-text")));
        empty.addClassName("empty");
        return empty;
    }

    /** Also on paper: whoever holds it knows that it is not for others. */
    private Component warned() {
        var warning = new Paragraph(getTranslation("report.exact.warning"));
        warning.addClassName("report-warning");
        return warning;
    }

    private Component rule() {
        var text = new Paragraph(getTranslation(exact ? "report.exact.text" : "report.rule"));
        text.addClassName("organise-text");
        var other = new Anchor(
                room.at(EventTab.REPORT) + (exact ? "" : "?" + EXACT),
                getTranslation(exact ? "report.exact.off" : "report.exact.on"));
        other.addClassNames("link", "screen-only");
        return new Section(text, other);
    }

    private String feedback() {
        return room.at(EventTab.REPORT) + "/feedback";
    }
}
