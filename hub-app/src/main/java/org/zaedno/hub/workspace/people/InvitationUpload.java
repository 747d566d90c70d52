package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.files.UploadWords;

/** Takes a list of people as a file. Nothing of it is kept: what it says goes where one would have pasted it. */
@JavaScript("context://assets/workspace/files.js")
class InvitationUpload extends Div {
    private final transient AtomicReference<String> arrived = new AtomicReference<>("");
    private final Locale language;

    InvitationUpload(Consumer<String> read) {
        language = getLocale();
        var upload = new Upload((UploadHandler) this::receive);
        upload.setUploadButton(new Button(getTranslation("team.invite.file")));
        upload.setDropLabel(new Span(getTranslation("workspace.files.upload.drop")));
        var said = new UploadWords(language);
        said.getError().setIncorrectFileType(getTranslation("refusal.invalid.invitation-file-text"));
        upload.setI18n(said);
        upload.setMaxFileSize(InvitationFile.BYTES_MAX);
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        var refused = new Paragraph();
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        upload.addFileRejectedListener(
                rejected -> refused.setText(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-start", begun -> refused.setText(""));
        upload.getElement().addEventListener("upload-success", done -> read.accept(arrived.getAndSet("")));
        upload.getElement().executeJs("window.zaednoFiles.tellWhy(this)");
        var help = new Paragraph(getTranslation("team.invite.file.help"));
        help.addClassName("row-note");
        add(upload, refused, help);
    }

    private void receive(UploadEvent coming) throws IOException {
        // The reason travels in this answer, and Vaadin names no character set for it.
        if (coming.getResponse() instanceof ServletResponse answer)
            answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            arrived.set(InvitationFile.text(coming.getInputStream()));
        } catch (InvalidValue refused) {
            coming.reject(getTranslation(language, "refusal." + refused.key(), refused.arguments()));
        }
    }
}
