package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.people.InvitationDesk;
import org.zaedno.content.people.InvitationWish;
import org.zaedno.content.people.MadeInvitation;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Invites people in three steps on one page: who, what would happen line by line, the links. */
@Route(value = ":workspace/people/invite", layout = Shell.class)
@PermitAll
class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient InvitationDesk desk;
    private final transient InvitationLines lines;
    private final transient Words words;
    private final InviteForm form = new InviteForm(this::look);
    private final Div next = new Div();
    private final Anchor back = new Anchor();

    InviteView(InvitationDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        this.lines = InvitationWords.lines(words);
        back.setText(getTranslation("team.invite.back"));
        back.addClassName("link");
        var head = new Header(new H1(getTranslation("team.invite.title")), back);
        head.addClassName("stage-head");
        next.getElement().setAttribute("aria-live", "polite");
        add(head, form, next);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var acting = ActingWorkspace.require();
        if (!acting.roles().contains(Role.COORDINATOR)) throw new NotAllowed("coordinator");
        back.setHref(PeopleNavigation.list(acting.workspace().slug()));
    }

    private void look() {
        next.removeAll();
        form.accept();
        form.looking(true);
        try {
            var entries = lines.read(form.text(), form.roles(), form.language());
            if (entries.isEmpty()) {
                form.nobody(getTranslation("team.invite.nobody"));
                return;
            }
            var plan = InvitationPlan.of(entries, desk);
            var links = plan.links();
            next.add(new H2(getTranslation("team.invite.plan", links)), new PlanTable(plan));
            if (links > 0) next.add(invite(plan));
            form.looking(links == 0);
        } catch (InvalidValue refused) {
            form.refuse(refused, Notice.textOf(refused));
        }
    }

    private Button invite(InvitationPlan plan) {
        var invite = new Button(getTranslation("team.invite.button", plan.links()), click -> make(plan.wishes()));
        invite.addThemeName("primary");
        invite.setDisableOnClick(true);
        return invite;
    }

    private void make(List<InvitationWish> wishes) {
        next.removeAll();
        try {
            show(desk.invite(wishes, form.days()), wishes);
        } catch (InvalidValue refused) {
            form.refuse(refused, Notice.textOf(refused));
        }
    }

    private void show(List<MadeInvitation> made, List<InvitationWish> wishes) {
        form.setVisible(false);
        next.add(
                new H2(getTranslation("team.links.title", made.size())),
                new Paragraph(getTranslation("team.links.text")));
        for (var invitation : made) {
            var language = wishes.stream()
                    .filter(wish -> wish.email().equals(invitation.email()))
                    .map(InvitationWish::language)
                    .findFirst();
            var until = words.in(ReadersLanguage.current()).dateInText(invitation.expiresAt());
            var who = new Paragraph(
                    getTranslation("team.links.until", invitation.email().value(), until));
            var link = OneTimeLink.invitation(invitation.secret(), language.orElseThrow());
            var row = new Div(who, new OneTimeLink(link, invitation.email().value()));
            row.addClassName("made-link");
            next.add(row);
        }
        Optional.of(made)
                .filter(List::isEmpty)
                .ifPresent(none -> next.add(new Paragraph(getTranslation("team.links.none"))));
        var more = new Button(getTranslation("team.links.more"), click -> {
            next.removeAll();
            form.looking(true);
            form.setVisible(true);
        });
        next.add(more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("team.invite.title"));
    }
}
