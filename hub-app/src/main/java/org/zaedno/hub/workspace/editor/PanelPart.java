package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.Component;

/** What a panel shows for one item, and keeps of it. */
public interface PanelPart {
    Component component();

    /** Whether something in it is not saved yet. A panel whose every change is saved at once never has any. */
    default boolean unsaved() {
        return false;
    }

    /**
     * Saves what is not saved: called with Ctrl+S, by itself some seconds after {@link DeskItem#typed}, and before a
     * step.
     *
     * @throws org.zaedno.content.tenancy.Refusal shown above the panel; what is typed stays
     */
    default void save() {}

    /** The item or one of its editions has changed under it. */
    default void refresh() {}
}
