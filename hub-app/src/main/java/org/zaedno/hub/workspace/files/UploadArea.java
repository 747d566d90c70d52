package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.servlet.ServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zaedno.content.files.FileFilter.Family;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileLimits;
import org.zaedno.content.files.FileType;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.operations.Incident;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;

/**
 * Takes files by button and by drop, shows how far each has come, and beside one that is refused says why. What has
 * arrived is told in the next request of the browser, because the bytes come in one of their own.
 */
@JavaScript("context://assets/workspace/files.js")
class UploadArea extends Div {
    private final transient FileIntake intake;
    private final transient Actor.Acting by;
    private final transient Queue<KeptFile> arrived = new ConcurrentLinkedQueue<>();
    private final Locale language;
    private final Paragraph done = new Paragraph();

    /** @param wanted pictures only, or everything that is kept */
    UploadArea(FileIntake intake, Actor.Acting by, List<Family> wanted, Consumer<List<KeptFile>> taken) {
        this.intake = intake;
        this.by = by;
        this.language = getLocale();
        var upload = new Upload((UploadHandler) this::receive);
        boolean picturesOnly = wanted.equals(List.of(Family.PICTURE));
        var button = new Button(getTranslation("workspace.files.upload.button"), Drawing.of(Glyph.PLUS));
        button.addThemeName("primary");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("workspace.files.upload.drop")));
        upload.setI18n(new UploadWords(language));
        upload.setMaxFileSize((int) (picturesOnly ? FileLimits.PICTURE_BYTES : FileLimits.DOCUMENT_BYTES));
        upload.setAcceptedFileExtensions(endings(picturesOnly));
        var refused = new Paragraph();
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        upload.addFileRejectedListener(
                rejected -> refused.setText(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-start", begun -> refused.setText(""));
        done.addClassName("row-note");
        done.getElement().setAttribute("role", "status");
        upload.getElement().addEventListener("upload-success", done -> tell(taken));
        upload.getElement().executeJs("window.zaednoFiles.tellWhy(this)");
        var limits = new Paragraph(getTranslation(
                picturesOnly ? "workspace.files.upload.pictures" : "workspace.files.upload.all",
                FileLimits.PICTURE_BYTES >> 20,
                FileLimits.DOCUMENT_BYTES >> 20));
        limits.addClassName("row-note");
        addClassName("upload-area");
        add(upload, refused, done, limits);
    }

    private void receive(UploadEvent coming) {
        // The reason travels in this answer, and Vaadin names no character set for it.
        if (coming.getResponse() instanceof ServletResponse answer)
            answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            arrived.add(intake.receive(by, coming.getFileName(), coming.getInputStream()));
        } catch (Refusal refused) {
            coming.reject(getTranslation(language, "refusal." + refused.key(), refused.arguments()));
        } catch (RuntimeException failed) {
            var incident = Incident.log("an upload", failed);
            coming.reject(getTranslation(language, "workspace.incident.notice", incident.code()));
        }
    }

    private void tell(Consumer<List<KeptFile>> taken) {
        var files = new ArrayList<KeptFile>();
        for (var file = arrived.poll(); file != null; file = arrived.poll()) files.add(file);
        if (files.isEmpty()) return;
        done.setText(getTranslation("workspace.files.arrived", files.getLast().name()));
        taken.accept(files);
    }

    private static String[] endings(boolean picturesOnly) {
        return Stream.concat(
                        Stream.of(".jpeg"),
                        Stream.of(FileType.values())
                                .filter(type -> type.isPicture() || !picturesOnly)
                                .map(type -> "." + type.ending()))
                .toArray(String[]::new);
    }
}
