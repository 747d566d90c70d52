package org.zaedno.hub.workspace.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.stereotype.Service;
import org.zaedno.content.audit.ActivityFilter;
import org.zaedno.content.audit.ActivityLine;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.tenancy.UuidId;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** What happened to one thing of the workspace acted for, as a small panel beside it. */
@Service
public class ActivityOf {
    /** What fits beside an editor; the rest is one link away. */
    private static final int LINES = 8;

    private final ActivityLog log;
    private final Sentences sentences;
    private final Words words;

    ActivityOf(ActivityLog log, Sentences sentences, Words words) {
        this.log = log;
        this.sentences = sentences;
        this.words = words;
    }

    /** The newest lines, and the way to all. Made anew each time: it does not follow what happens. */
    public Component panel(UuidId thing) {
        var acting = ActingWorkspace.require();
        var text = words.in(ReadersLanguage.current());
        var wanted = ActivityFilter.about(thing.value());
        var lines = log.lines(acting.id(), wanted, text.language(), 0, LINES + 1);
        var panel = new Div(new H2(text.text("activity.of.title")));
        panel.addClassName("log-panel");
        if (lines.isEmpty()) {
            panel.add(new Paragraph(text.text("activity.of.empty")));
            return panel;
        }
        var list = new UnorderedList();
        lines.stream().limit(LINES).map(line -> row(line, text)).forEach(list::add);
        panel.add(list);
        if (lines.size() > LINES) {
            var all = new Anchor(
                    ActivityNavigation.about(acting.workspace().slug(), thing.value()), text.text("activity.of.all"));
            all.addClassName("link");
            panel.add(all);
        }
        return panel;
    }

    private ListItem row(ActivityLine line, Phrases text) {
        var time = new Span(text.dateAndTime(line.at()));
        time.addClassName("log-time");
        return new ListItem(new Span(sentences.plain(line, text.language())), time);
    }
}
