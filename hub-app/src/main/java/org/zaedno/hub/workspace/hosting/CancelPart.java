package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.zaedno.content.event.Cancellation;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.PairField;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Whether an event takes place: says that it does not, and takes that back. Before either one reads who will be told. */
class CancelPart extends Section {
    private final ItemId event;
    private final transient HostingDoors doors;
    private final transient Runnable changed;

    CancelPart(ItemId event, HostingDoors doors, Runnable changed) {
        this.event = event;
        this.doors = doors;
        this.changed = changed;
        addClassName("stage-part");
        add(new H2(getTranslation("hosting.cancel.title")));
        doors.calendar().cancelled(event).ifPresentOrElse(this::off, this::on);
    }

    private void on() {
        var cancel = new Button(getTranslation("hosting.cancel.begin"), click -> ask());
        cancel.addThemeName("error");
        add(new Paragraph(getTranslation("hosting.cancel.text")), cancel);
    }

    private void off(Cancellation cancelled) {
        var words = doors.words().in(ReadersLanguage.current());
        var since = new Paragraph(getTranslation("hosting.cancelled.since", words.dateAndTime(cancelled.at())));
        since.addClassName("refused");
        var bg = said(cancelled.reason().bg(), "bg");
        var en = said(cancelled.reason().en(), "en");
        add(since, bg, en, new Button(getTranslation("hosting.reinstate.begin"), click -> reinstate()));
    }

    private static Paragraph said(String reason, String language) {
        var said = new Paragraph(reason);
        said.addClassName("said");
        said.getElement().setAttribute("lang", language);
        return said;
    }

    private void ask() {
        try {
            var reason = PairField.lines("hosting.cancel.reason", Cancellation.REASON_MAX, new Names("", ""))
                    .helped("hosting.cancel.reason-help");
            new FormDialog(
                            getTranslation("hosting.cancel.ask"),
                            getTranslation("hosting.cancel.do"),
                            () -> {
                                doors.calendar().cancel(event, reason.names());
                                changed.run();
                                Notice.done(getTranslation("hosting.cancel.done"));
                            },
                            new Paragraph(getTranslation("hosting.cancel.means")),
                            new Paragraph(told()),
                            reason)
                    .beside("invalid.cancel-reason", reason::refuse)
                    .open();
        } catch (Refusal no) {
            Notice.refused(no);
        }
    }

    private void reinstate() {
        try {
            Question.confirm(
                    getTranslation("hosting.reinstate.ask"),
                    getTranslation("hosting.reinstate.means", told()),
                    getTranslation("hosting.reinstate.begin"),
                    () -> {
                        try {
                            doors.calendar().reinstate(event);
                            changed.run();
                            Notice.done(getTranslation("hosting.reinstate.done"));
                        } catch (Refusal no) {
                            Notice.refused(no);
                        }
                    });
        } catch (Refusal no) {
            Notice.refused(no);
        }
    }

    private String told() {
        var hearers = doors.calendar().hearers(event);
        return hearers.withoutMail() == 0
                ? getTranslation("hosting.told", hearers.byMail())
                : getTranslation("hosting.told-and-call", hearers.byMail(), hearers.withoutMail());
    }
}
