package org.zaedno.hub.workspace.mail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.mail.MailId;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.mail.MailRow;
import org.zaedno.content.mail.MailState;
import org.zaedno.content.mail.Outbox;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.mail.Letters;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** One mail: what became of it, how it reads, and sending it once more. */
@Route(value = ":workspace/mail/:mail", layout = Shell.class)
@PermitAll
class MailView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Outbox outbox;
    private final transient Letters letters;
    private final transient Words words;
    private final H1 title = new H1();
    private final Button again = new Button();
    private final Anchor back = new Anchor();
    private final Div content = new Div();
    private transient ActingWorkspace acting;

    MailView(Outbox outbox, Letters letters, Words words) {
        this.outbox = outbox;
        this.letters = letters;
        this.words = words;
        back.setText(getTranslation("outbox.back"));
        back.addClassNames("link", "mail-back");
        again.setText(getTranslation("outbox.again"));
        var head = new Header(title, again);
        head.addClassName("stage-head");
        add(back, head, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        var mail = entering.getRouteParameters()
                .get("mail")
                .flatMap(MailId::parse)
                .flatMap(id -> outbox.find(id, ReadersLanguage.current()))
                .orElseThrow(NotFoundException::new);
        back.setHref(MailNavigation.outbox(acting.workspace().slug()));
        title.setText(getTranslation("outbox.occasion." + mail.occasion().key()));
        var matter = outbox.matter(mail.id()).orElseThrow(NotFoundException::new);
        again.setVisible(mail.state() != MailState.WAITING && !matter.registrationGone());
        again.addClickListener(click -> sendAgain(mail));
        content.removeAll();
        content.add(became(mail), mailOf(matter, mail));
    }

    private Div became(MailRow mail) {
        var reading = words.in(ReadersLanguage.current());
        var when = new Span(OutboxRow.when(mail, reading));
        when.addClassName("row-note");
        var became = new Div(new MailBadge(mail.state()), when);
        became.addClassName("letter-state");
        var answer = MailBadge.answer(mail);
        if (!answer.isEmpty()) became.add(new Paragraph(answer));
        if (!mail.answer().isEmpty() && mail.state() != MailState.SENT) {
            var said = new Paragraph(getTranslation("outbox.server-said", mail.answer()));
            said.addClassName("row-note");
            became.add(said);
        }
        if (mail.state() == MailState.KEPT) became.add(new Paragraph(getTranslation("outbox.kept")));
        return became;
    }

    private Div mailOf(MailMatter matter, MailRow mail) {
        if (matter.registrationGone()) return new Div(new Paragraph(getTranslation("outbox.gone")));
        var shown = new Div(new LetterPane(letters.of(matter)));
        if (mail.state() == MailState.SENT) {
            var note = new Paragraph(getTranslation("outbox.as-of-today"));
            note.addClassName("row-note");
            shown.addComponentAsFirst(note);
        }
        return shown;
    }

    private void sendAgain(MailRow mail) {
        try {
            outbox.sendAgain(mail.id());
            again.setVisible(false);
            Notice.done(getTranslation("outbox.again.done"));
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                title.getText(),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
