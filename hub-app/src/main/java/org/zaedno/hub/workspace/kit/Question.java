package org.zaedno.hub.workspace.kit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Small dialogs that ask before something is done. */
public final class Question {
    /** In characters: a sentence or two, for colleagues. */
    private static final int REASON_MAX = 400;

    private Question() {}

    public static void confirm(String title, String text, String verb, Runnable action) {
        var dialog = dialog(title, verb);
        dialog.setText(text);
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }

    /** Asks for a reason, and asks again where none was given. */
    public static void reason(String title, String label, String verb, Consumer<String> action) {
        reason(title, label, verb, action, "");
    }

    private static void reason(String title, String label, String verb, Consumer<String> action, String missing) {
        var reason = new TextArea(label);
        reason.setMaxLength(REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(missing);
        reason.setInvalid(!missing.isEmpty());
        reason.setWidthFull();
        var dialog = dialog(title, verb);
        dialog.add(reason);
        dialog.addConfirmListener(confirmed -> {
            var given = reason.getValue().strip();
            if (given.isEmpty()) reason(title, label, verb, action, translate("workspace.question.reason-missing"));
            else action.accept(given);
        });
        dialog.open();
        reason.focus();
    }

    private static ConfirmDialog dialog(String title, String verb) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setConfirmText(verb);
        dialog.setCancelable(true);
        dialog.setCancelText(translate("workspace.question.no"));
        return dialog;
    }
}
