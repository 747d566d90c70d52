package org.zaedno.hub.workspace.kit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Small dialogs that ask before something is done. */
public final class Question {
    /** In characters: a sentence or two, for colleagues. */
    private static final int REASON_MAX = 400;

    private static final String WIDTH = "min(28rem, 94vw)";

    private Question() {}

    public static void confirm(String title, String text, String verb, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setWidth(WIDTH);
        dialog.setConfirmText(verb);
        dialog.setCancelable(true);
        dialog.setCancelText(translate("workspace.question.no"));
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }

    /** Asks for a reason and stays open until there is one. */
    public static void reason(String title, String label, String verb, Consumer<String> action) {
        var dialog = new Dialog();
        var reason = new TextArea(label);
        var yes = new Button(verb, click -> {
            var given = reason.getValue().strip();
            if (given.isEmpty()) {
                reason.setErrorMessage(translate("workspace.question.reason-missing"));
                reason.setInvalid(true);
                reason.focus();
            } else {
                dialog.close();
                action.accept(given);
            }
        });
        var no = new Button(translate("workspace.question.no"), click -> dialog.close());
        reason.setMaxLength(REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        yes.addThemeName("primary");
        no.addThemeName("tertiary");
        dialog.setHeaderTitle(title);
        dialog.setWidth(WIDTH);
        dialog.add(reason);
        dialog.getFooter().add(no, yes);
        dialog.open();
        reason.focus();
    }
}
