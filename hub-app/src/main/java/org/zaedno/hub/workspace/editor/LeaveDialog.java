package org.zaedno.hub.workspace.editor;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.function.BooleanSupplier;

/** Asks before unsaved text is left behind. */
final class LeaveDialog {
    private LeaveDialog() {}

    /** @param save whether everything could be saved; else one stays and sees why not */
    static void ask(ContinueNavigationAction leaving, BooleanSupplier save, Runnable drop) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(translate("workspace.leave.title"));
        dialog.setWidth("min(34rem, 94vw)");
        dialog.setText(translate("workspace.leave.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(translate("workspace.leave.stay"));
        dialog.addCancelListener(stay -> leaving.cancel());
        dialog.setRejectable(true);
        dialog.setRejectText(translate("workspace.leave.without"));
        dialog.addRejectListener(without -> {
            drop.run();
            leaving.proceed();
        });
        dialog.setConfirmText(translate("workspace.leave.save"));
        dialog.addConfirmListener(saving -> {
            if (save.getAsBoolean()) leaving.proceed();
            else leaving.cancel();
        });
        dialog.open();
    }
}
