package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.people.InvitationDesk;
import org.zaedno.content.people.JoinDesk;
import org.zaedno.content.people.JoinRequest;
import org.zaedno.content.people.PasswordDesk;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Role;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Who works here, in which roles and since when. A coordinator invites, changes roles and ends memberships. */
@Route(value = ":workspace/people", layout = Shell.class)
@PermitAll
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PeopleDesk desk;
    private final transient InvitationDesk invitations;
    private final transient TeamActions actions;
    private final transient JoinDesk requests;
    private final transient Phrases words;
    private final Anchor invite = new Anchor();
    private final Div content = new Div();
    private transient ActingWorkspace acting;

    PeopleView(PeopleDesk desk, InvitationDesk invitations, JoinDesk requests, PasswordDesk passwords, Words words) {
        this.desk = desk;
        this.invitations = invitations;
        this.requests = requests;
        this.words = words.in(ReadersLanguage.current());
        this.actions = new TeamActions(desk, invitations, passwords, this.words);
        invite.addClassName("button");
        invite.add(Drawing.of(Glyph.PLUS));
        invite.add(getTranslation("team.invite.title"));
        var head = new Header(new H1(getTranslation("workspace.people.title")), invite);
        head.addClassName("stage-head");
        add(head, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        invite.setHref(PeopleNavigation.invite(acting.workspace().slug()));
        invite.setVisible(coordinates());
        show();
    }

    private void show() {
        content.removeAll();
        var people = new UnorderedList();
        people.addClassName("people");
        var colleagues = desk.colleagues(acting.id());
        for (var colleague : colleagues) {
            var row = new ColleagueRow(colleague, words);
            people.add(coordinates() ? row.with(colleague, actions) : row);
        }
        content.add(people);
        if (!coordinates()) return;
        if (colleagues.size() == 1) content.add(alone());
        var asking = requests.ours().stream()
                .filter(request -> request.state() == JoinRequest.State.OPEN)
                .toList();
        var name = acting.workspace().shortName().in(ReadersLanguage.current());
        content.add(new JoinRequestList(asking, name, words, new JoinActions(requests)));
        content.add(new InvitationList(invitations.list(), words, actions));
    }

    private Div alone() {
        var empty =
                new Div(new H2(getTranslation("team.alone.title")), new Paragraph(getTranslation("team.alone.text")));
        empty.addClassName("empty");
        return empty;
    }

    private boolean coordinates() {
        return acting.roles().contains(Role.COORDINATOR);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("workspace.people.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
