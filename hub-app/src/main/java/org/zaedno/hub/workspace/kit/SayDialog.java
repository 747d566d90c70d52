package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.zaedno.content.tenancy.Refusal;

/**
 * Asks before something is done that concerns others, with room for a word to them. A refusal is shown beside it and
 * nothing typed is lost.
 */
public final class SayDialog extends Dialog {
    private final TextArea words = new TextArea();

    /** @param action given the words, which may be empty; what it throws as a refusal keeps the dialog open */
    public SayDialog(String title, String explained, int max, String verb, Consumer<String> action) {
        setHeaderTitle(title);
        setWidth("min(30rem, 94vw)");
        words.setLabel(getTranslation("workspace.say.label"));
        words.setHelperText(getTranslation("workspace.say.help"));
        words.setMaxLength(max);
        words.setManualValidation(true);
        words.setWidthFull();
        var text = new Paragraph(explained);
        text.addClassName("dialog-text");
        add(text, words);
        var yes = new Button(verb, click -> {
            try {
                action.accept(words.getValue());
                close();
            } catch (Refusal refused) {
                words.setErrorMessage(Notice.textOf(refused));
                words.setInvalid(true);
            }
        });
        yes.addThemeName("primary");
        var no = new Button(getTranslation("workspace.question.no"), click -> close());
        no.addThemeName("tertiary");
        getFooter().add(no, yes);
    }

    /** The words are the point of it: they are asked for, and what takes them refuses none. */
    public SayDialog wanting() {
        words.setHelperText("");
        words.setRequiredIndicatorVisible(true);
        return this;
    }

    /** What the words are, where they are not simply words to the other side. */
    public SayDialog called(String label) {
        words.setLabel(label);
        return this;
    }

    /** Something to choose, above the words. */
    public SayDialog asking(Component... fields) {
        var form = new Div(fields);
        form.addClassName("dialog-form");
        addComponentAtIndex(1, form);
        return this;
    }
}
