package org.zaedno.hub.workspace.coalition;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.zaedno.content.coalition.Admissions;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Invites the first coordinator of a workspace; the link is shown once and kept nowhere. */
class InviteDialog {
    private final Admissions admissions;
    private final Workspace member;
    private final Runnable changed;

    InviteDialog(Admissions admissions, Workspace member, Runnable changed) {
        this.admissions = admissions;
        this.member = member;
        this.changed = changed;
    }

    void open() {
        var email = new TextField(translate("coalition.members.email"));
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        new FormDialog(
                        translate("coalition.members.invite"),
                        translate("coalition.members.invite-now"),
                        () -> {
                            link(admissions, member, new EmailAddress(email.getValue()));
                            changed.run();
                        },
                        new Paragraph(translate("coalition.members.invite-text")),
                        email)
                .open();
        email.focus();
    }

    /** Makes the link and shows it. Does not close by a click beside it: it would be lost. */
    static void link(Admissions admissions, Workspace member, EmailAddress email) {
        var language = ReadersLanguage.current();
        var made = admissions.inviteFirstCoordinator(member.id(), email, language);
        var dialog = new Dialog();
        dialog.setHeaderTitle(translate("coalition.members.link"));
        dialog.setWidth("min(34rem, 94vw)");
        dialog.setCloseOnOutsideClick(false);
        var link = new TextField(translate("coalition.members.link-label", email.value()));
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAutoselect(true);
        link.setValue(address(made.secret()) + "?lang=" + language.tag());
        var text = new Paragraph(translate("coalition.members.link-text"));
        text.addClassName("dialog-text");
        dialog.add(text, link);
        var close = new Button(translate("workspace.close"), click -> dialog.close());
        close.addThemeName("primary");
        dialog.getFooter().add(close);
        dialog.open();
        link.focus();
    }

    /** As the person in front of the screen reaches the hub. */
    private static String address(LinkSecret secret) {
        var path = "/invitation/" + secret.value();
        var request = VaadinServletRequest.getCurrent();
        if (request == null) return path;
        var address = request.getHttpServletRequest().getRequestURL().toString();
        return address.replaceFirst("(https?://[^/]+).*", "$1") + path;
    }
}
