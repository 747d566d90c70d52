package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.tenancy.InvalidValue;

/** A picture that is to stand for an item, and does not say yet in both languages what it shows. */
class MissingWords extends Composite<Div> {
    MissingWords(KeptFile file, FileDesk desk, Consumer<KeptFile> ready) {
        getContent().addClassName("missing-words");
        getContent()
                .add(
                        new Paragraph(getTranslation("workspace.files.words-first")),
                        new FileForm(file, true, (name, words) -> {
                            if (words.alt().bg().isEmpty() || words.alt().en().isEmpty())
                                throw new InvalidValue("file-words");
                            ready.accept(desk.describe(file.id(), name, words, file.version()));
                        }));
    }
}
