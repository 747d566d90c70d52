package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zaedno.content.people.Colleague;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Role;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Who works here, in which roles and since when. A coordinator gives and takes roles. */
@Route(value = ":workspace/people", layout = Shell.class)
@PermitAll
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PeopleDesk desk;
    private final transient Words words;
    private final UnorderedList people = new UnorderedList();
    private transient ActingWorkspace acting;

    PeopleView(PeopleDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        people.addClassName("people");
        var head = new Header(new H1(getTranslation("workspace.people.title")));
        head.addClassName("stage-head");
        add(head, people);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        show();
    }

    private void show() {
        people.removeAll();
        desk.colleagues(acting.id()).stream().map(this::row).forEach(people::add);
    }

    private ListItem row(Colleague colleague) {
        var mail = new Anchor("mailto:" + colleague.email(), colleague.email());
        var since = words.in(ReadersLanguage.current()).date(colleague.since());
        var who = new Div(new H2(colleague.name()), mail);
        who.addClassName("person-name");
        var what = new Div(
                new Paragraph(roles(colleague)), new Paragraph(getTranslation("workspace.people.since", since)));
        what.addClassName("person-roles");
        var row = new ListItem(who, what);
        if (acting.roles().contains(Role.COORDINATOR)) row.add(change(colleague));
        return row;
    }

    private Component change(Colleague colleague) {
        var change = new Button(getTranslation("workspace.people.change"));
        change.setAriaLabel(getTranslation("workspace.people.change-of", colleague.name()));
        change.addClickListener(click -> new RolesDialog(colleague, chosen -> {
                    desk.setRoles(colleague.id(), chosen);
                    Notice.done(getTranslation("workspace.people.changed", colleague.name()));
                    // Who changed their own roles sees the workspace with the new ones.
                    click.getSource().getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
                })
                .open());
        return change;
    }

    private String roles(Colleague colleague) {
        return colleague.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("workspace.people.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
