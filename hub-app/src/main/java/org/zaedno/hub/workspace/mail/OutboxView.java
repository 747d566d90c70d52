package org.zaedno.hub.workspace.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Slug;
import org.zaedno.content.mail.MailState;
import org.zaedno.content.mail.MailTexts;
import org.zaedno.content.mail.Outbox;
import org.zaedno.hub.mail.Letters;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** What was written to people who registered, and what became of it. What narrows the list is in the address. */
@Route(value = ":workspace/mail", layout = Shell.class)
@PermitAll
class OutboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Outbox outbox;
    private final transient MailTexts rights;
    private final transient Letters letters;
    private final transient Words words;
    private final Anchor texts = new Anchor();
    private final Div content = new Div();
    private transient ActingWorkspace acting;

    OutboxView(Outbox outbox, MailTexts rights, Letters letters, Words words) {
        this.outbox = outbox;
        this.rights = rights;
        this.letters = letters;
        this.words = words;
        texts.setText(getTranslation("outbox.texts"));
        texts.addClassName("link");
        var head = new Header(new H1(getTranslation("outbox.title")), texts);
        head.addClassName("stage-head");
        content.getElement().setAttribute("aria-live", "polite");
        add(head, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        texts.setHref(MailNavigation.texts(slug()));
        texts.setVisible(rights.mayWrite());
        content.removeAll();
        if (!rights.mayWrite()) {
            content.add(new Paragraph(getTranslation("refusal.not-allowed.organiser")));
            return;
        }
        var query = OutboxQuery.of(entering.getLocation().getQueryParameters());
        var counts = outbox.counts(query.event(), query.occasion());
        if (counts.isEmpty()) {
            content.add(nothingYet());
            return;
        }
        if (!letters.areSent()) content.add(lead("outbox.no-server"));
        content.add(tabs(query, counts), list(query, total(query.state(), counts)));
    }

    private Component list(OutboxQuery query, long total) {
        if (total == 0) return lead("outbox.none");
        if (query.offset() >= total) return list(query.onPage(1), total);
        var reading = ReadersLanguage.current();
        var list = new UnorderedList();
        list.addClassNames("shared", "outbox");
        outbox.list(query.filter(), reading, query.offset(), OutboxQuery.SIZE)
                .forEach(mail -> list.add(new OutboxRow(mail, slug(), words.in(reading))));
        var heading = new H2(
                getTranslation("outbox.tab." + query.state().map(MailState::key).orElse("all")));
        heading.addClassName("outbox-heading"); // the tabs say it to the eye
        return new Div(
                heading,
                list,
                new Paging(
                        query.page(),
                        OutboxQuery.SIZE,
                        total,
                        number -> query.onPage(number).address(slug())));
    }

    private Nav tabs(OutboxQuery query, Map<MailState, Long> counts) {
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("outbox.states"));
        tabs.add(tab(query, Optional.empty(), counts));
        for (var state : MailState.values()) {
            if (counts.containsKey(state) || query.state().filter(state::equals).isPresent())
                tabs.add(tab(query, Optional.of(state), counts));
        }
        return tabs;
    }

    private Anchor tab(OutboxQuery query, Optional<MailState> state, Map<MailState, Long> counts) {
        var name = getTranslation("outbox.tab." + state.map(MailState::key).orElse("all"));
        var tab = new Anchor(
                query.in(state).address(slug()),
                getTranslation(
                        "outbox.tab", name, words.in(ReadersLanguage.current()).number(total(state, counts))));
        tab.addClassName("tab");
        if (query.state().equals(state)) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }

    private static long total(Optional<MailState> state, Map<MailState, Long> counts) {
        return state.map(one -> counts.getOrDefault(one, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private Component nothingYet() {
        var first = new Anchor(MailNavigation.texts(slug()), getTranslation("outbox.empty.first"));
        first.addClassName("button");
        var empty = new Div(
                new H2(getTranslation("outbox.empty.title")),
                new Paragraph(getTranslation("outbox.empty.text")),
                first);
        empty.addClassName("empty");
        return empty;
    }

    private Paragraph lead(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("stage-lead");
        return text;
    }

    private Slug slug() {
        return acting.workspace().slug();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("outbox.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
