package org.zaedno.hub.workspace.files;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Locale;

/** What the component for uploads says. */
public class UploadWords extends UploadI18N {
    private static final String KEY = "workspace.files.upload.";

    public UploadWords(Locale language) {
        setDropFiles(new DropFiles().setOne(say(language, "drop")).setMany(say(language, "drop")));
        setAddFiles(new AddFiles().setOne(say(language, "button")).setMany(say(language, "button")));
        setError(new Error()
                .setTooManyFiles(say(language, "many"))
                .setFileIsTooBig(say(language, "large"))
                .setIncorrectFileType(say(language, "type")));
        setFile(new File()
                .setRemove(say(language, "remove"))
                .setRetry(say(language, "retry"))
                .setStart(say(language, "start")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(say(language, "connecting"))
                        .setStalled(say(language, "stalled"))
                        .setProcessing(say(language, "processing"))
                        .setHeld(say(language, "held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(say(language, "remaining") + "\u00a0")
                        .setUnknown(say(language, "remaining-unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(say(language, "broken"))
                        .setUnexpectedServerError(say(language, "broken"))
                        .setForbidden(say(language, "refused"))
                        .setFileTooLarge(say(language, "large"))));
        setUnits(List.of(
                say(language, "unit-b"), say(language, "unit-kb"), say(language, "unit-mb"), say(language, "unit-gb")));
    }

    private static String say(Locale language, String what) {
        return translate(language, KEY + what);
    }
}
