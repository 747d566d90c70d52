package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.PublishedShelf;
import org.zaedno.content.registration.Needs;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationFilter;
import org.zaedno.content.registration.Registrations;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Who registered for somebody else's event that this workspace helps to run: to be read, nothing is decided here. */
@Route(value = ":workspace/hosted/:item/people", layout = Shell.class)
@PermitAll
class HostedPeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Registrations registrations;
    private final transient PublishedShelf shelf;
    private final TextField text = new TextField(getTranslation("organise.filter.words"));
    private final Paragraph found = new Paragraph();
    private final UnorderedList people = new UnorderedList();
    private final H1 title = new H1();
    private final Div ways = new Div();
    private transient ItemId event;

    HostedPeopleView(Registrations registrations, PublishedShelf shelf) {
        this.registrations = registrations;
        this.shelf = shelf;
        text.addClassName("hosted-find");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(100);
        text.addValueChangeListener(typed -> show());
        found.getElement().setAttribute("role", "status");
        people.addClassName("shared");
        ways.addClassName("stage-buttons");
        var head = new Header(title, ways);
        head.addClassName("stage-head");
        add(head, new Paragraph(getTranslation("hosting.people.text")), text, found, people);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var acting = ActingWorkspace.require();
        event = entering.getRouteParameters().get("item").flatMap(ItemId::parse).orElseThrow(NotFoundException::new);
        try {
            show();
        } catch (NotFound unknown) {
            throw new NotFoundException();
        } catch (NotAllowed no) {
            if (no.key().endsWith(".owner")) throw new NotFoundException();
            throw no;
        }
        title.setText(shelf.among(java.util.List.of(event), ReadersLanguage.current()).stream()
                .findFirst()
                .map(edition -> edition.text().title())
                .orElse(""));
        var back =
                new Anchor(HostingNavigation.list(acting.workspace().slug()), getTranslation("hosting.hosted.title"));
        back.addClassName("link");
        var door = new Anchor("/checkin/" + event, getTranslation("check-in.link"));
        door.setRouterIgnore(true);
        door.addClassName("link");
        ways.removeAll();
        ways.add(back, door);
    }

    private void show() {
        var wanted = new RegistrationFilter(Set.of(), Optional.empty(), text.getValue(), Optional.empty(), false);
        var rows = registrations.list(event, wanted, 0, Registrations.LIST_MAX);
        people.removeAll();
        rows.forEach(row -> people.add(row(row)));
        found.setText(getTranslation("hosting.people.found", registrations.count(event, wanted)));
    }

    private Component row(Registered registered) {
        var who = new Div();
        who.addClassName("shared-what");
        registered.people().forEach(person -> who.add(person(person)));
        said(registered.needs()).ifPresent(needs -> who.add(note(getTranslation("hosting.people.needs", needs))));
        var state = new Span(getTranslation(Choices.key("organise.state.", registered.state())));
        state.addClassName("state");
        return new ListItem(who, state);
    }

    private static Component person(Participant one) {
        var name = new Div(new Span(one.name()));
        var from = Stream.of(one.institution(), one.town())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!from.isEmpty()) name.add(note(from));
        return name;
    }

    private static Optional<String> said(Needs needs) {
        return Optional.of(Stream.of(needs.access(), needs.interpreter())
                        .filter(need -> !need.isEmpty())
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
    }

    private static Component note(String text) {
        var note = new Div(text);
        note.addClassName("row-note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title", getTranslation("hosting.people"), title.getText());
    }
}
