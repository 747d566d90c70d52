package org.zaedno.hub.workspace.papers;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.zaedno.content.certificate.Certificate;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.registration.Attendee;
import org.zaedno.content.registration.GuestList.Guest;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.SayDialog;
import org.zaedno.hub.workspace.registration.EventRoom;

/** What an organiser does about one certificate. */
record CertificateDeeds(EventRoom room, Certificates certificates, Consumer<Guest> issuing, Runnable changed) {
    Component issue(Guest guest) {
        return button("issue", guest, () -> issuing.accept(guest));
    }

    Component get(Guest guest, Certificate certificate) {
        var link = new PaperAddress(room)
                .link("certificates.pdf?one=" + certificate.id(), translate("papers.certificate.get"));
        link.setAriaLabel(translate("placement.do-of", translate("papers.certificate.get"), guest.name()));
        return link;
    }

    /** A misspelt name: the paper with it is withdrawn, and there is another. */
    Component correct(Guest guest, Certificate certificate) {
        return button("correct", guest, () -> {
            var name = new TextField(
                    translate("papers.certificate.correct.name"),
                    certificate.name().orElse(""),
                    "");
            name.setMaxLength(Attendee.NAME_MAX);
            name.setManualValidation(true);
            var text = new Paragraph(translate("papers.certificate.correct.text"));
            text.addClassName("dialog-text");
            new FormDialog(
                            translate("papers.certificate.correct.title"),
                            translate("papers.certificate.correct.verb"),
                            () -> {
                                certificates.correct(certificate.id(), name.getValue());
                                done(
                                        "papers.certificate.corrected",
                                        name.getValue().strip());
                            },
                            text,
                            name)
                    .beside("invalid.attendee-name", reason -> {
                        name.setErrorMessage(reason);
                        name.setInvalid(!reason.isEmpty());
                    })
                    .open();
            name.focus();
        });
    }

    Component withdraw(Guest guest, Certificate certificate) {
        return button(
                "withdraw",
                guest,
                () -> new SayDialog(
                                translate("papers.certificate.withdraw.title", guest.name()),
                                translate("papers.certificate.withdraw.text"),
                                Certificates.REASON_MAX,
                                translate("papers.certificate.withdraw"),
                                why -> {
                                    certificates.withdraw(certificate.id(), why);
                                    done("papers.certificate.withdrawn", guest.name());
                                })
                        .wanting()
                        .called(translate("organise.reason"))
                        .open());
    }

    private void done(String key, String name) {
        changed.run();
        Notice.done(translate(key, name));
    }

    private static Button button(String deed, Guest guest, Runnable action) {
        var verb = translate("papers.certificate." + deed);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(translate("placement.do-of", verb, guest.name()));
        return button;
    }
}
