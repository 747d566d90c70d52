package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.EventInvitations;
import org.zaedno.content.registration.InvitedPerson;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.people.LinkDialog;
import org.zaedno.hub.workspace.people.OneTimeLink;
import org.zaedno.hub.workspace.registration.EventDoors;
import org.zaedno.hub.workspace.registration.EventTab;
import org.zaedno.hub.workspace.registration.EventView;
import org.zaedno.hub.workspace.shell.Shell;

/** Who is asked to register by name: whom to invite, what would happen line by line, who has used it. */
@Route(value = EventTab.AT + "/invitations", layout = Shell.class)
@PermitAll
class InvitationsView extends EventView implements InvitedList.Wishes {
    private final transient LetterDoors letters;
    private final transient EventInvitations invitations;
    private final Div next = new Div();
    private final Div invited = new Div();
    private transient InviteesForm form;
    private transient List<InvitedPerson> shown = List.of();

    InvitationsView(EventDoors doors, LetterDoors letters) {
        super(doors, EventTab.PEOPLE);
        this.letters = letters;
        this.invitations = letters.invitations();
        next.getElement().setAttribute("aria-live", "polite");
        invited.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        var back = new Anchor(room.at(EventTab.PEOPLE), getTranslation("organise.back"));
        back.addClassName("link");
        form = new InviteesForm(Kinds.named(doors.forms().kinds(room.id())), this::look);
        var part = new Section(
                new H2(getTranslation("letters.invite")), new Paragraph(getTranslation("letters.invite.text")), form);
        part.addClassName("stage-part");
        var main = new Div(back, part, next, invited);
        main.addClassNames("organise-main", "compose");
        content.removeAll();
        content.add(main);
        next.removeAll();
        shown = List.of();
        invited.removeAll();
        changed();
    }

    @Override
    protected void changed() {
        var now = invitations.of(room.id());
        if (now.equals(shown)) return;
        shown = now;
        invited.removeAll();
        if (!now.isEmpty()) invited.add(new InvitedList(now, room, words(), this));
    }

    private void look() {
        next.removeAll();
        form.accept();
        var lines = new InviteeLines(languages()).read(form.text(), form.language());
        if (lines.isEmpty()) {
            form.refuse(getTranslation("letters.invite.nobody"));
            return;
        }
        var plan = InviteesPlan.of(lines, room.id(), invitations);
        next.add(
                new H2(getTranslation("letters.invite.plan-title", plan.invited(), lines.size())),
                new InviteesTable(plan));
        if (plan.invited() == 0) return;
        var invite = new Button(getTranslation("letters.invite.verb", plan.invited()), click -> invite(plan));
        invite.addThemeName("primary");
        invite.setDisableOnClick(true);
        next.add(invite);
    }

    private void invite(InviteesPlan plan) {
        try {
            var made = invitations.invite(room.id(), plan.wishes(form));
            next.removeAll();
            form.clear();
            changed();
            Notice.done(getTranslation(
                    letters.letters().areSent() ? "letters.invite.done" : "letters.invite.done-kept", made.size()));
        } catch (InvalidValue refused) {
            next.removeAll();
            form.refuse(Notice.textOf(refused));
        }
    }

    @Override
    public void sendAgain(InvitedPerson one) {
        done(() -> invitations.sendAgain(room.id(), one.id()), "letters.invited.again-done");
    }

    @Override
    public void link(InvitedPerson one) {
        try {
            var address = letters.site().of(room.form(one.language())) + "?invitation="
                    + invitations.secret(room.id(), one.id()).value();
            new LinkDialog(
                            getTranslation("letters.invited.link-title", InvitedList.called(one)),
                            getTranslation("letters.invited.link-text"),
                            new OneTimeLink(address, InvitedList.called(one)))
                    .open();
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }

    @Override
    public void revoke(InvitedPerson one) {
        Question.confirm(
                getTranslation("letters.invited.revoke-title", InvitedList.called(one)),
                getTranslation("letters.invited.revoke-text"),
                getTranslation("letters.invited.do-revoke"),
                () -> done(() -> invitations.revoke(room.id(), one.id()), "letters.invited.revoke-done"));
    }

    private void done(Runnable deed, String said) {
        try {
            deed.run();
            changed();
            Notice.done(getTranslation(said));
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }

    /** As people name them beside an address: ours in both languages, and the bare codes. */
    private Map<String, Language> languages() {
        var named = new HashMap<String, Language>();
        for (var language : List.of(Language.BG, Language.EN)) {
            named.put(language.tag(), language);
            for (var reading : List.of(Language.BG, Language.EN))
                named.put(
                        doors.words()
                                .in(reading)
                                .text("site.edition." + language.tag())
                                .toLowerCase(Locale.ROOT),
                        language);
        }
        return named;
    }
}
