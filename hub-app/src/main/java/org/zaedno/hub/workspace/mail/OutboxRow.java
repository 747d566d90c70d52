package org.zaedno.hub.workspace.mail;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zaedno.content.language.Slug;
import org.zaedno.content.mail.MailRow;
import org.zaedno.content.mail.MailState;
import org.zaedno.hub.words.Phrases;

/** One mail in the list: to whom, why, about what, and what became of it. */
class OutboxRow extends ListItem {
    OutboxRow(MailRow mail, Slug workspace, Phrases words) {
        var whom = mail.name().orElse(mail.address());
        var link = new Anchor(
                MailNavigation.mail(workspace, mail.id()),
                getTranslation("outbox.occasion." + mail.occasion().key()));
        var note = new Span(mail.name().isPresent() ? getTranslation("outbox.whom", whom, mail.address()) : whom);
        note.addClassName("row-note");
        var what = new Div(new H3(link), note);
        mail.event().ifPresent(title -> what.add(new Paragraph(title)));
        what.addClassName("shared-what");
        var answer = MailBadge.answer(mail);
        if (!answer.isEmpty()) {
            var said = new Paragraph(answer);
            said.addClassName("said");
            what.add(said);
        }
        var when = new Span(when(mail, words));
        when.addClassName("row-note");
        var became = new Div(new MailBadge(mail.state()), when);
        became.addClassName("outbox-state");
        add(what, became);
    }

    /** Since when it is so, and when something happens next. */
    static String when(MailRow mail, Phrases words) {
        if (mail.state() == MailState.WAITING && mail.attempts() > 0)
            return words.text("outbox.next", words.number(mail.attempts()), words.dateAndTime(mail.nextAt()));
        return words.dateAndTime(mail.settledAt().orElse(mail.queuedAt()));
    }
}
