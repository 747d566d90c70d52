package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.mail.Untold;
import org.zaedno.hub.facts.EventHours;
import org.zaedno.hub.facts.EventWhere;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.registration.EventRoom;

/** Hour or place changed since people registered: what they know, what is true, and the way to tell them. */
class UntoldBox extends Section {
    private final transient Phrases words;

    /** @param concerned how many registered before it changed */
    UntoldBox(Untold change, EventRoom room, int concerned, Phrases words, Runnable leave) {
        this.words = words;
        addClassNames("stage-part", "untold");
        var what = new DescriptionList();
        what.addClassName("one-list");
        room.facts().ifPresent(now -> {
            line(what, "when", when(change.before()), when(now));
            line(what, "where", EventWhere.of(change.before(), words), EventWhere.of(now, words));
        });
        var tell = new Anchor(WriteView.change(room), getTranslation("letters.untold.tell", concerned));
        tell.addClassName("button");
        var never = new Button(
                getTranslation("letters.untold.leave"),
                click -> Question.confirm(
                        getTranslation("letters.untold.leave-title"),
                        getTranslation("letters.untold.leave-text"),
                        getTranslation("letters.untold.leave"),
                        leave));
        never.addThemeName("tertiary");
        var buttons = new Div(tell, never);
        buttons.addClassName("stage-buttons");
        add(
                new H2(getTranslation("letters.untold")),
                new Paragraph(getTranslation("letters.untold.text", concerned)),
                what,
                buttons);
    }

    private void line(DescriptionList list, String key, String before, String now) {
        if (before.equals(now)) return;
        var old = new Span(before);
        old.addClassName("untold-before");
        var term = new DescriptionList.Term(getTranslation("letters.untold." + key));
        var told = new Paragraph(new Span(getTranslation("letters.untold.before") + " "), old);
        var fresh = new Paragraph(new Span(getTranslation("letters.untold.now") + " "), new Span(now));
        list.add(new Div(term, new DescriptionList.Description(told, fresh)));
    }

    private String when(EventFacts facts) {
        return when(facts, words);
    }

    static String when(EventFacts facts, Phrases words) {
        return String.join(
                ", ", EventHours.of(facts.starts(), facts.ends(), words).lines());
    }

    /** What was announced, as a line of a mail. */
    static List<String> before(Untold change, Phrases words) {
        return List.of(when(change.before(), words), EventWhere.of(change.before(), words));
    }
}
