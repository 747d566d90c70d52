package org.zaedno.hub.workspace.people;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.zaedno.content.people.Colleague;
import org.zaedno.content.people.InvitationDesk;
import org.zaedno.content.people.InvitationRow;
import org.zaedno.content.people.PasswordDesk;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;

/** What a coordinator does about people and invitations: asks before, says what was done, offers to undo it. */
class TeamActions implements ColleagueRow.Wishes, InvitationList.Wishes {
    private final PeopleDesk desk;
    private final InvitationDesk invitations;
    private final PasswordDesk passwords;
    private final Phrases words;

    TeamActions(PeopleDesk desk, InvitationDesk invitations, PasswordDesk passwords, Phrases words) {
        this.desk = desk;
        this.invitations = invitations;
        this.passwords = passwords;
        this.words = words;
    }

    @Override
    public void roles(Colleague colleague) {
        new RolesDialog(
                        translate("workspace.people.roles-of", colleague.name()),
                        colleague.roles(),
                        translate("workspace.people.save"),
                        chosen -> {
                            desk.setRoles(colleague.id(), chosen);
                            Notice.done(translate("workspace.people.changed", colleague.name()));
                            again();
                        })
                .open();
    }

    @Override
    public void newPassword(Colleague colleague) {
        var link = passwords.make(colleague.id());
        var until = words.dateAndTime(link.expiresAt());
        new LinkDialog(
                        translate("team.password.title", colleague.name()),
                        translate("team.password.text", until),
                        new OneTimeLink(OneTimeLink.password(link.secret()), colleague.name()))
                .open();
    }

    @Override
    public void end(Colleague colleague) {
        Question.confirm(
                translate("team.end.title", colleague.name()),
                translate("team.end.text"),
                translate("team.end"),
                () -> {
                    desk.end(colleague.id());
                    Notice.done(
                            translate("team.end.done", colleague.name()), undo(() -> desk.bringBack(colleague.id())));
                    again();
                });
    }

    @Override
    public void renew(InvitationRow invitation) {
        var made = invitations.renew(invitation.id(), InvitationDesk.DAYS);
        new LinkDialog(
                        translate("team.renewed.title"),
                        translate("team.links.until", invitation.email(), words.dateInText(made.expiresAt())),
                        new OneTimeLink(
                                OneTimeLink.invitation(made.secret(), invitation.language()), invitation.email()))
                .open();
        again();
    }

    @Override
    public void revoke(InvitationRow invitation) {
        invitations.revoke(invitation.id());
        Notice.done(
                translate("team.invitation.revoked", invitation.email()),
                undo(() -> invitations.reopen(invitation.id())));
        again();
    }

    private static Button undo(Runnable back) {
        var undo = new Button(translate("team.undo"), click -> {
            click.getSource().setEnabled(false);
            back.run();
            again();
        });
        undo.addThemeName("tertiary");
        return undo;
    }

    /** Who changed their own roles, or left, sees the workspace as it is for them now. */
    private static void again() {
        UI.getCurrentOrThrow().refreshCurrentRoute(true);
    }
}
