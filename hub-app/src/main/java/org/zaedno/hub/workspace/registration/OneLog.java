package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.zaedno.content.registration.Registrations.Line;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** What happened to a registration and why, first things first. */
class OneLog extends Section {
    OneLog(List<Line> lines, EventDoors doors) {
        var words = doors.words().in(ReadersLanguage.current());
        addClassName("one-part");
        var list = new UnorderedList();
        list.addClassName("one-log");
        for (var line : lines) {
            var when = new Span(words.dateAndTime(line.at()));
            when.addClassName("log-time");
            var what = new Div(new Span(said(line)));
            if (!line.reason().isEmpty()) {
                var reason = new Paragraph(line.reason());
                reason.addClassName("said");
                what.add(reason);
            }
            list.add(new ListItem(when, what));
        }
        add(new H3(getTranslation("organise.one.log")), list);
    }

    /** Who did it, and how it stands since. */
    private String said(Line line) {
        var who = getTranslation(Choices.key("organise.by.", line.by()));
        if (line.step().equals("NAME_CORRECTED")) return getTranslation("organise.log.name-corrected", who);
        return line.state()
                .map(state -> getTranslation("organise.log.line", who, StateWords.of(state)))
                .orElse(who);
    }
}
