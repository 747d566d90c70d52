package org.zaedno.hub.workspace.mail;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.mail.MailTexts;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** With which words a workspace writes, occasion by occasion; and where answers go. */
@Route(value = ":workspace/mail/texts", layout = Shell.class)
@PermitAll
class MailTextsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MailTexts texts;
    private final Anchor back = new Anchor();
    private final Paragraph lead = new Paragraph();
    private final Div content = new Div();
    private transient ActingWorkspace acting;

    MailTextsView(MailTexts texts) {
        this.texts = texts;
        back.setText(getTranslation("outbox.back"));
        back.addClassNames("link", "mail-back");
        lead.addClassName("stage-lead");
        var head = new Header(new H1(getTranslation("outbox.texts")));
        head.addClassName("stage-head");
        add(back, head, lead, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        back.setHref(MailNavigation.outbox(acting.workspace().slug()));
        content.removeAll();
        if (!texts.mayWrite()) {
            lead.setText(getTranslation("refusal.not-allowed.organiser"));
            return;
        }
        var event = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(MailNavigation.EVENT)
                .flatMap(ItemId::parse)
                .flatMap(item -> texts.event(item, ReadersLanguage.current()));
        lead.setText(event.map(one -> getTranslation("outbox.texts.of-event", one.title()))
                .orElseGet(() -> getTranslation("outbox.texts.lead")));
        content.add(list(event.map(MailMatter.Event::id)));
        if (event.isEmpty()) content.add(new ReplyForm(texts));
    }

    private UnorderedList list(Optional<ItemId> event) {
        var own = texts.own(event);
        var list = new UnorderedList();
        list.addClassNames("shared", "outbox");
        for (var occasion : Occasion.values()) {
            if (occasion == Occasion.MESSAGE) continue;
            var slug = acting.workspace().slug();
            var link = new Anchor(
                    event.map(item -> MailNavigation.text(slug, occasion, item))
                            .orElseGet(() -> MailNavigation.text(slug, occasion)),
                    getTranslation("outbox.occasion." + occasion.key()));
            var what = new Div(new H3(link), new Paragraph(getTranslation("outbox.when." + occasion.key())));
            what.addClassName("shared-what");
            var whose = new Span(getTranslation(own.contains(occasion) ? "outbox.texts.own" : "outbox.texts.usual"));
            whose.addClassNames("state", own.contains(occasion) ? "info" : "rest");
            var state = new Div(whose);
            state.addClassName("outbox-state");
            list.add(new ListItem(what, state));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("outbox.texts"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
