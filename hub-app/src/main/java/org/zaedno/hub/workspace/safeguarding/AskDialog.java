package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.zaedno.content.safeguarding.ReleaseDesk;

/** Asks whoever watches over the safety of children for leave to show a picture. */
class AskDialog extends Dialog {
    AskDialog(Consumer<String> ask) {
        setHeaderTitle(getTranslation("safeguarding.ask.title"));
        setWidth("min(32rem, 94vw)");
        var why = new TextArea(getTranslation("safeguarding.ask.words"));
        why.setHelperText(getTranslation("safeguarding.ask.help"));
        why.setMaxLength(ReleaseDesk.WORDS_MAX);
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true);
        why.setWidthFull();
        add(new Paragraph(getTranslation("safeguarding.ask.explained")), why);
        var send = new Button(getTranslation("safeguarding.ask.send"), click -> {
            if (why.getValue().isBlank()) {
                why.setErrorMessage(getTranslation("refusal.invalid.release-words-empty"));
                why.setInvalid(true);
                why.focus();
                return;
            }
            close();
            ask.accept(why.getValue());
        });
        send.addThemeName("primary");
        var no = new Button(getTranslation("workspace.question.no"), click -> close());
        no.addThemeName("tertiary");
        getFooter().add(no, send);
    }
}
