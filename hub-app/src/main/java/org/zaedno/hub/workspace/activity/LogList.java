package org.zaedno.hub.workspace.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import org.zaedno.content.audit.ActivityLine;
import org.zaedno.hub.words.Phrases;

/** Lines of the log under the day they belong to, in their order. */
class LogList extends Div {
    private final transient Sentences sentences;

    LogList(List<ActivityLine> lines, Sentences sentences, Phrases words) {
        this.sentences = sentences;
        addClassName("log");
        var days = new LinkedHashMap<String, UnorderedList>();
        for (var line : lines) {
            days.computeIfAbsent(words.date(line.at()), this::day).add(row(line, words));
        }
    }

    private UnorderedList day(String date) {
        var list = new UnorderedList();
        add(new Section(new H2(date), list));
        return list;
    }

    private Component row(ActivityLine line, Phrases words) {
        var time = new Span(words.hour(line.at()));
        time.addClassName("log-time");
        return new ListItem(time, sentences.say(line, words.language()));
    }
}
