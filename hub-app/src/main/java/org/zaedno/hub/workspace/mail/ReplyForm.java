package org.zaedno.hub.workspace.mail;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import org.zaedno.content.mail.MailTexts;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.Notice;

/** Where answers to a workspace's mails go. */
class ReplyForm extends Composite<Div> {
    ReplyForm(MailTexts texts) {
        var address = new EmailField(getTranslation("outbox.reply.address"));
        address.setValue(texts.replyTo().map(EmailAddress::value).orElse(""));
        address.setMaxLength(EmailAddress.MAX_LENGTH);
        address.setManualValidation(true);
        address.setHelperText(getTranslation("outbox.reply.help"));
        var save = new Button(getTranslation("outbox.reply.save"), click -> {
            try {
                var typed = address.getValue().strip();
                texts.answerTo(typed.isEmpty() ? Optional.empty() : Optional.of(new EmailAddress(typed)));
                address.setInvalid(false);
                Notice.done(getTranslation("outbox.reply.saved"));
            } catch (InvalidValue refused) {
                address.setErrorMessage(Notice.textOf(refused));
                address.setInvalid(true);
            }
        });
        getContent().addClassNames("form", "stage-part");
        getContent()
                .add(
                        new H2(getTranslation("outbox.reply.title")),
                        new Paragraph(getTranslation("outbox.reply.text")),
                        address,
                        save);
    }
}
