package org.zaedno.hub.workspace.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.zaedno.content.language.Slug;
import org.zaedno.hub.workspace.kit.Drawing;

/** What waits of one kind: whose, what, since when, one verb. Its number leads to what it counts. */
class Inbox extends Section {
    private final String name;
    private final boolean empty;

    /** Everything of it; the page's heading is {@link #heading}. */
    Inbox(Slug workspace, Waiting waiting) {
        name = getTranslation(waiting.title());
        var lines = waiting.lines(workspace);
        empty = lines.isEmpty();
        setAriaLabel(name);
        add(list(lines, true));
    }

    /** @param first whether the next step of the day is here: its first line has the marigold button */
    Inbox(Slug workspace, Waiting waiting, List<Waiting.Line> lines, boolean first) {
        name = getTranslation(waiting.title());
        empty = lines.isEmpty();
        long total = waiting.total(lines);
        var title = new H2(name + " ");
        var number = Long.toString(total);
        title.add(waiting.all(workspace)
                .<Component>map(address -> {
                    var count = new Anchor(address, number);
                    count.setAriaLabel(getTranslation("desk.count", name, total));
                    count.addClassName("count");
                    return count;
                })
                .orElseGet(() -> count(number)));
        add(title, list(lines, first));
    }

    H1 heading() {
        return new H1(name);
    }

    boolean isEmpty() {
        return empty;
    }

    private UnorderedList list(List<Waiting.Line> lines, boolean first) {
        var list = new UnorderedList();
        list.addClassName("inbox");
        for (int at = 0; at < lines.size(); at++) list.add(line(lines.get(at), first && at == 0));
        return list;
    }

    private static Span count(String number) {
        var count = new Span(number);
        count.addClassName("count");
        return count;
    }

    private ListItem line(Waiting.Line line, boolean next) {
        var glyph = new Span(Drawing.of(line.glyph()));
        glyph.addClassName("glyph");
        if (next) glyph.addClassName("glyph-accent");
        var what = new Div(new H3(new Anchor(line.address(), line.title())), new Paragraph(line.text()));
        var act = new Anchor(line.address(), line.verb());
        act.setAriaLabel(line.verb() + ": " + line.title());
        act.addClassNames(next ? "button" : "link");
        if (next) act.addClassName("button-s");
        return new ListItem(glyph, what, act);
    }
}
