package org.zaedno.hub.workspace.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zaedno.content.event.Clash;
import org.zaedno.content.event.EventDays;
import org.zaedno.content.event.Programme;
import org.zaedno.content.event.Session;
import org.zaedno.content.event.SessionHours;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.UndoButton;

/** The points of the programme, by day. */
class PointsPart extends Div implements SessionRow.Wishes {
    private final transient KeptProgramme kept;
    private final transient EventDays days;
    private final transient Phrases words;
    private final boolean mayChange;
    private final Div list = new Div();

    PointsPart(KeptProgramme kept, EventDays days, Phrases words, boolean mayChange) {
        this.kept = kept;
        this.days = days;
        this.words = words;
        this.mayChange = mayChange;
        add(list);
        if (mayChange) {
            var add = new Button(getTranslation("timetable.add"), Drawing.of(Glyph.PLUS), click -> begin());
            add.addThemeName("primary");
            var shift = new Button(getTranslation("timetable.shift"), click -> shift(Duration.ofMinutes(15)));
            var buttons = new Div(add, shift);
            buttons.addClassName("timetable-buttons");
            add(buttons);
        }
        draw();
    }

    final void draw() {
        list.removeAll();
        var programme = kept.shown();
        var clashes = programme.clashes(days).stream().collect(Collectors.groupingBy(Clash::session));
        if (programme.sessions().isEmpty()) list.add(nothingYet());
        moved(clashes);
        for (int day = 1; day <= lastDay(programme); day++) {
            int number = day;
            var sessions = programme.inOrder().stream()
                    .filter(one -> one.day() == number)
                    .toList();
            if (!sessions.isEmpty()) day(number, sessions, clashes);
        }
    }

    private int lastDay(Programme programme) {
        return programme.sessions().stream().mapToInt(Session::day).max().orElse(0);
    }

    private void day(int day, List<Session> sessions, Map<Session, List<Clash>> clashes) {
        if (days.count() > 1 || day > 1) list.add(new H2(words.dateInText(days.instant(day, LocalTime.NOON))));
        var rows = new OrderedList();
        rows.addClassNames("shared", "timetable-rows");
        for (var session : sessions) {
            var row = new SessionRow(session, kept.shown(), clashes.getOrDefault(session, List.of()));
            rows.add(mayChange ? row.with(this) : row);
        }
        list.add(rows);
    }

    /** The event moved and its programme did not come along. */
    private void moved(Map<Session, List<Clash>> clashes) {
        long outside = clashes.values().stream()
                .flatMap(List::stream)
                .filter(clash -> clash.why() == Clash.Why.OUTSIDE)
                .count();
        if (outside == 0 || !mayChange) return;
        var all = new Button(getTranslation("timetable.shift"), click -> shift(missed()));
        list.add(new Banner(getTranslation("timetable.outside", outside), all));
    }

    /** By how much the first point is off the beginning of the event. */
    private Duration missed() {
        return kept.shown().inOrder().stream()
                .findFirst()
                .flatMap(Session::hours)
                .map(hours -> Duration.between(hours.from(), days.begins()))
                .orElse(Duration.ZERO);
    }

    private Div nothingYet() {
        var empty =
                new Div(new H2(getTranslation("timetable.none")), new Paragraph(getTranslation("timetable.none-text")));
        empty.addClassName("empty");
        return empty;
    }

    private void begin() {
        open("timetable.add", "new", SessionFields.blank(kept.shown(), days, words));
    }

    @Override
    public void change(Session session) {
        open("timetable.change", session.id().toString(), new SessionFields(session, kept.shown(), days, words));
    }

    private void open(String heading, String what, SessionFields fields) {
        fields.in(heading, what, () -> keep("timetable.saved", fields::onto)).open();
        fields.focus();
    }

    @Override
    public void repeat(Session session) {
        var copy = session.copy();
        var after = session.hours().flatMap(SessionHours::after);
        open("timetable.add", "copy", new SessionFields(copy.at(copy.day(), after), kept.shown(), days, words));
    }

    @Override
    public void remove(Session session) {
        keep("timetable.removed", with -> with.without(session.id()));
    }

    @Override
    public void earlier(Session session) {
        keep("timetable.moved", with -> with.earlier(session.id()));
    }

    @Override
    public void later(Session session) {
        keep("timetable.moved", with -> with.later(session.id()));
    }

    private void shift(Duration usual) {
        ShiftDialog.open(usual, by -> keep("timetable.moved", with -> with.shifted(by)));
    }

    private void keep(String done, UnaryOperator<Programme> how) {
        var back = kept.change(how);
        Notice.done(getTranslation(done), new UndoButton(back));
    }
}
