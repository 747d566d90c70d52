package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.zaedno.content.mail.Lot;
import org.zaedno.content.mail.MailState;
import org.zaedno.hub.mail.PlaceholderWords;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.mail.MailNavigation;
import org.zaedno.hub.workspace.registration.EventRoom;

/** What was sent about an event, reason by reason; each leads to its mails in the outbox, where they can be sent again. */
class SentList extends Section {
    private static final Map<MailState, String> LOOKS = Map.of(
            MailState.WAITING, "doing",
            MailState.SENT, "good",
            MailState.KEPT, "info",
            MailState.FAILED, "turn",
            MailState.DROPPED, "rest");

    private final transient PlaceholderWords fillings;
    private final transient EventRoom room;
    private final transient Phrases words;

    SentList(List<Lot> lots, EventRoom room, PlaceholderWords fillings, Phrases words) {
        this.fillings = fillings;
        this.room = room;
        this.words = words;
        addClassName("stage-part");
        var list = new UnorderedList();
        list.addClassNames("shared", "outbox");
        lots.stream().map(this::row).forEach(list::add);
        add(new H2(getTranslation("letters.sent")), list);
    }

    private ListItem row(Lot lot) {
        var occasion = getTranslation("outbox.occasion." + lot.occasion().key());
        var link = new Anchor(
                MailNavigation.outbox(room.workspace(), room.id(), lot.occasion()),
                lot.subject()
                        .map(subject -> fillings.shown(subject, words.language()))
                        .orElse(occasion));
        var when = words.dateAndTime(lot.first());
        var note = new Span(
                lot.subject().isPresent()
                        ? getTranslation("letters.sent-note", occasion, when, lot.total())
                        : getTranslation("letters.sent-since", when, lot.total()));
        note.addClassName("row-note");
        var what = new Div(new H3(link), note);
        what.addClassName("shared-what");
        var states = new Div();
        states.addClassName("outbox-state");
        for (var state : MailState.values())
            if (lot.of(state) > 0) {
                var badge = new Span(getTranslation(
                        "letters.of-state",
                        getTranslation("outbox.state." + state.key()),
                        words.number(lot.of(state))));
                badge.addClassNames("state", LOOKS.getOrDefault(state, "rest"));
                states.add(badge);
            }
        return new ListItem(what, states);
    }
}
