package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;

/** One panel, folded. Its content is made when somebody unfolds it, so that an editor opens without waiting for it. */
class PanelDetails extends Details {
    private final transient ItemPanel panel;
    private final transient DeskItem item;
    private final Paragraph refused = new Paragraph();
    private final Div place = new Div();
    private transient Optional<PanelPart> part = Optional.empty();

    PanelDetails(ItemPanel panel, DeskItem item) {
        this.panel = panel;
        this.item = item;
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        place.addClassName("panel");
        setSummaryText(getTranslation(panel.title()));
        add(refused, place);
        setVisible(false);
        addOpenedChangeListener(change -> make());
    }

    void refresh(boolean begun) {
        boolean first = begun && !isVisible();
        setVisible(begun);
        part.ifPresent(PanelPart::refresh);
        if (first && panel.open(item.item().kind())) setOpened(true);
    }

    boolean unsaved() {
        return part.filter(PanelPart::unsaved).isPresent();
    }

    void save() {
        try {
            part.ifPresent(PanelPart::save);
            refuse("");
        } catch (Refusal reason) {
            refuse(Notice.textOf(reason));
        }
    }

    /** Unfolds where it knows what to do. */
    void answer(Refusal refusal) {
        if (isVisible() && panel.answers(refusal)) setOpened(true);
    }

    private void make() {
        if (!isOpened() || part.isPresent()) return;
        var made = panel.of(item);
        part = Optional.of(made);
        place.add(made.component());
    }

    private void refuse(String reason) {
        refused.setText(reason);
        refused.setVisible(!reason.isEmpty());
        if (!reason.isEmpty()) setOpened(true);
    }
}
