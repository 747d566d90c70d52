package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.html.Aside;
import java.util.List;
import org.zaedno.content.tenancy.Refusal;

/** What belongs to the item beside its words: for whom it is, and the panels of every feature. */
class Rail extends Aside {
    private final AudienceForm audience;
    private final transient List<PanelDetails> panels;

    /** @param item what the panels see of the item; asked once there is one */
    Rail(AudienceForm audience, List<ItemPanel> panels, DeskItem item) {
        this.audience = audience;
        addClassName("rail");
        getElement().setAttribute("aria-label", getTranslation("editor.rail"));
        this.panels =
                panels.stream().map(panel -> new PanelDetails(panel, item)).toList();
        add(audience);
        this.panels.forEach(this::add);
    }

    /** @param begun whether the item exists: before that there is nothing to lay beside it */
    void refresh(Audience chosen, boolean begun, boolean readOnly) {
        audience.show(chosen, readOnly);
        panels.forEach(panel -> panel.refresh(begun));
    }

    void refuse(String reason) {
        audience.refuse(reason);
    }

    void answer(Refusal refusal) {
        panels.forEach(panel -> panel.answer(refusal));
    }

    boolean unsaved() {
        return panels.stream().anyMatch(PanelDetails::unsaved);
    }

    /** Each for itself: where one refuses, the others are saved all the same. */
    void save() {
        panels.stream().filter(PanelDetails::unsaved).forEach(PanelDetails::save);
    }
}
