package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;

/** Stands in a notice and takes back what was just done, once. */
public final class UndoButton extends Button {
    public UndoButton(Runnable back) {
        setText(getTranslation("workspace.undo"));
        setDisableOnClick(true);
        addClickListener(click -> {
            back.run();
            Optional.ofNullable(findAncestor(Notification.class)).ifPresent(Notification::close);
        });
    }
}
