package org.zaedno.hub.workspace.mail;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.zaedno.hub.mail.Letter;

/** A mail as whoever gets it sees it. */
public class LetterPane extends Section {
    public LetterPane(Letter letter) {
        addClassName("letter");
        setAriaLabel(getTranslation("outbox.letter"));
        var head = new DescriptionList();
        head.addClassName("letter-head");
        line(head, "outbox.letter.from", letter.fromName());
        line(
                head,
                "outbox.letter.to",
                letter.toName().isEmpty() ? letter.to() : getTranslation("outbox.whom", letter.toName(), letter.to()));
        letter.replyTo().ifPresent(address -> line(head, "outbox.letter.reply", address));
        var subject = new H2(letter.subject());
        subject.getElement().setAttribute("lang", letter.language().tag());
        // Made by Letters, where every letter is escaped.
        var body = new Html("<div class=\"letter-body\">" + letter.body() + "</div>");
        body.getElement().setAttribute("lang", letter.language().tag());
        add(head, subject, body);
        letter.calendar().ifPresent(calendar -> {
            var note = new Paragraph(getTranslation(
                    calendar.method().equals("CANCEL") ? "outbox.letter.calendar-out" : "outbox.letter.calendar-in"));
            note.addClassName("row-note");
            add(new Div(note));
        });
    }

    private void line(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
