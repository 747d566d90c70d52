package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileLimits;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.PictureInText;

/**
 * What a picture shows in this text, and its caption. Without words it is put in only where somebody says that it says
 * nothing. Words for a picture that had none are kept in the library too.
 */
class PictureWords extends Composite<Div> {
    private final transient KeptFile file;
    private final transient FileDesk desk;
    private final Language language;
    private final TextArea alt = new TextArea();
    private final Checkbox decorative = new Checkbox();
    private final TextField caption = new TextField();

    PictureWords(KeptFile file, Language language, FileDesk desk, Consumer<PictureInText> done) {
        this.file = file;
        this.language = language;
        this.desk = desk;
        alt.setLabel(getTranslation("workspace.files.alt"));
        alt.setHelperText(getTranslation("workspace.files.alt.help"));
        alt.setMaxLength(FileLimits.ALT_MAX);
        alt.setRequiredIndicatorVisible(true);
        alt.setManualValidation(true);
        alt.setValue(file.words().alt().in(language));
        alt.getElement().setAttribute("lang", language.tag());
        decorative.setLabel(getTranslation("workspace.files.decorative"));
        decorative.addValueChangeListener(change -> {
            alt.setEnabled(!change.getValue());
            alt.setInvalid(false);
        });
        caption.setLabel(getTranslation("workspace.files.caption"));
        caption.setMaxLength(FileLimits.ALT_MAX);
        var insert = new Button(getTranslation("workspace.files.insert"), click -> insert(done));
        insert.addThemeName("primary");
        getContent().addClassName("picture-words");
        getContent().add(new FileFace(file), new Div(alt, decorative, caption, insert));
        alt.focus();
    }

    private void insert(Consumer<PictureInText> done) {
        var words = decorative.getValue() ? "" : alt.getValue().strip();
        if (words.isEmpty() && !decorative.getValue()) {
            alt.setErrorMessage(getTranslation("workspace.files.alt.missing"));
            alt.setInvalid(true);
            alt.focus();
            return;
        }
        keep(words);
        done.accept(new PictureInText(
                file.id().value(),
                file.nameInAddress(),
                words,
                caption.getValue().strip(),
                decorative.getValue()));
    }

    /** For the next who uses the picture. That it could not be kept is no reason not to put it in. */
    private void keep(String words) {
        var said = file.words();
        if (words.isEmpty() || !said.alt().in(language).isEmpty()) return;
        var alt = language == Language.EN
                ? new Names(said.alt().bg(), words)
                : new Names(words, said.alt().en());
        try {
            desk.describe(
                    file.id(),
                    file.name(),
                    new FileWords(
                            alt, said.credit(), said.licence(), said.visibility(), said.focus(), said.showsChild()),
                    file.version());
        } catch (Refusal notMine) {
            // the text has its words; those in the library are somebody else's to write
        }
    }
}
