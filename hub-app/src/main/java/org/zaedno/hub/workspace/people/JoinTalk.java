package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zaedno.content.people.JoinRequest;
import org.zaedno.hub.words.Phrases;

/** What was said about a request to join, from the first word on. */
public final class JoinTalk extends OrderedList {
    /** @param workspace how the asked workspace is called: its coordinators speak for it */
    public JoinTalk(JoinRequest request, String workspace, Phrases words) {
        addClassName("talk");
        for (var word : request.said()) {
            var who = new Span(getTranslation(
                    "join.said", word.asker() ? request.name() : workspace, words.dateAndTime(word.at())));
            who.addClassName("row-note");
            var said = new ListItem(who, new Paragraph(word.words()));
            said.addClassName(word.asker() ? "talk-asker" : "talk-team");
            add(said);
        }
    }
}
