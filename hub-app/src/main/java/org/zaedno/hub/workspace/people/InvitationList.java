package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zaedno.content.people.InvitationRow;
import org.zaedno.content.people.InvitationRow.State;
import org.zaedno.hub.words.Phrases;

/** Who was invited and what came of it; with the invitations that wait first. For coordinators. */
class InvitationList extends Section {
    /** What a row asks for; the view does it. */
    interface Wishes {
        void renew(InvitationRow invitation);

        void revoke(InvitationRow invitation);
    }

    private final transient Phrases words;
    private final transient Wishes wishes;

    InvitationList(List<InvitationRow> invitations, Phrases words, Wishes wishes) {
        this.words = words;
        this.wishes = wishes;
        addClassName("invitations");
        add(new H2(getTranslation("team.invitations.title")));
        if (invitations.isEmpty()) {
            add(new Paragraph(getTranslation("team.invitations.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("people");
        invitations.stream().map(this::row).forEach(list::add);
        add(list);
    }

    private ListItem row(InvitationRow invitation) {
        var name = new H3(invitation.acceptedBy().orElse(invitation.email()));
        var who = new Div(name, new Paragraph(roles(invitation)));
        who.addClassName("person-name");
        var state = new Span(getTranslation("team.invitation.state-" + code(invitation.state())));
        state.addClassNames("state", look(invitation.state()));
        var what = new Div(state, new Paragraph(story(invitation)));
        what.addClassName("person-roles");
        var row = new ListItem(who, what);
        if (invitation.state() != State.ACCEPTED) row.add(actions(invitation));
        return row;
    }

    private Component actions(InvitationRow invitation) {
        var renew = new Button(getTranslation("team.invitation.renew"), click -> wishes.renew(invitation));
        renew.setAriaLabel(getTranslation("team.invitation.renew-of", invitation.email()));
        var actions = new Div(renew);
        actions.addClassName("row-actions");
        if (invitation.state() == State.OPEN) {
            var revoke = new Button(getTranslation("team.invitation.revoke"), click -> wishes.revoke(invitation));
            revoke.setAriaLabel(getTranslation("team.invitation.revoke-of", invitation.email()));
            revoke.addThemeName("tertiary");
            actions.add(revoke);
        }
        return actions;
    }

    private String story(InvitationRow invitation) {
        var key = "team.invitation.story-" + code(invitation.state());
        var by = invitation.invitedBy().orElseGet(() -> getTranslation("activity.who.colleague"));
        var when = invitation.state() == State.OPEN ? invitation.expiresAt() : invitation.at();
        return getTranslation(key, words.date(when), by);
    }

    private String roles(InvitationRow invitation) {
        return invitation.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String look(State state) {
        return switch (state) {
            case OPEN -> "turn";
            case ACCEPTED -> "good";
            case EXPIRED, REVOKED -> "rest";
        };
    }
}
