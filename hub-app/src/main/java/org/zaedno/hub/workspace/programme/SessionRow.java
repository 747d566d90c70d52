package org.zaedno.hub.workspace.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zaedno.content.event.Clash;
import org.zaedno.content.event.Programme;
import org.zaedno.content.event.Session;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;

/** One point among the others: when, what, where, who, what cannot be, and what may be done about it. */
class SessionRow extends ListItem {
    /** What the row asks for; the view does it. */
    interface Wishes {
        void change(Session session);

        void repeat(Session session);

        void remove(Session session);

        void earlier(Session session);

        void later(Session session);
    }

    private final transient Session session;
    private final transient Programme programme;
    private final String name;

    SessionRow(Session session, Programme programme, List<Clash> clashes) {
        this.session = session;
        this.programme = programme;
        this.name = name(session);
        var when = new Span(session.hours()
                .map(hours -> hours.from() + "–" + hours.to())
                .orElseGet(() -> getTranslation("timetable.no-hour")));
        when.addClassName("timetable-when");
        var what = new Div(new H3(name));
        what.addClassName("shared-what");
        var summary = Naming.of(session.summary());
        if (!summary.isEmpty()) what.add(new Paragraph(summary));
        var notes = notes();
        if (!notes.isEmpty()) what.add(note(String.join(" · ", notes)));
        for (var clash : clashes) what.add(warning(clash));
        if (clashes.stream().anyMatch(clash -> clash.why().isRefused())) addClassName("not-shown");
        add(when, what);
    }

    SessionRow with(Wishes wishes) {
        var actions = new Div(
                arrow(Glyph.UP, "organise.up", () -> wishes.earlier(session), canMove(programme.earlier(session.id()))),
                arrow(Glyph.DOWN, "organise.down", () -> wishes.later(session), canMove(programme.later(session.id()))),
                button("organise.change", () -> wishes.change(session)),
                button("timetable.repeat", () -> wishes.repeat(session)),
                button("organise.remove", () -> wishes.remove(session)));
        actions.addClassName("shared-actions");
        add(actions);
        return this;
    }

    private boolean canMove(Programme moved) {
        return !moved.equals(programme);
    }

    /** A pause without a title goes by its kind. */
    static String name(Session session) {
        var title = Naming.of(session.title());
        return title.isEmpty()
                ? com.vaadin.flow.i18n.I18NProvider.translate(Choices.key("timetable.kind.", session.kind()))
                : title;
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        session.room().flatMap(programme::room).ifPresent(room -> notes.add(Naming.of(room.name())));
        if (!Naming.of(session.title()).isEmpty())
            notes.add(getTranslation(Choices.key("timetable.kind.", session.kind())));
        Stream.of(session.speakers())
                .flatMap(List::stream)
                .flatMap(who -> programme.speaker(who).stream())
                .forEach(who -> notes.add(Naming.of(who.name())));
        session.moderator()
                .flatMap(programme::speaker)
                .ifPresent(who -> notes.add(getTranslation("timetable.leads", Naming.of(who.name()))));
        return notes;
    }

    private Span warning(Clash clash) {
        var warning = note(getTranslation(
                Choices.key("timetable.clash.", clash.why()),
                Naming.of(clash.who()),
                clash.other().map(SessionRow::name).orElse("")));
        warning.addClassName("timetable-clash");
        return warning;
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("row-note");
        return note;
    }

    private Button arrow(Glyph glyph, String key, Runnable action, boolean possible) {
        var arrow = new Button(Drawing.of(glyph), click -> action.run());
        arrow.addThemeName("icon");
        arrow.setEnabled(possible);
        arrow.setAriaLabel(getTranslation(key, name));
        return arrow;
    }

    private Button button(String key, Runnable action) {
        var verb = getTranslation(key);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(getTranslation("placement.do-of", verb, name));
        return button;
    }
}
