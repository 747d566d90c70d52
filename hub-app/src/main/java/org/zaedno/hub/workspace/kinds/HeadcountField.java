package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.EventPieces;
import org.zaedno.content.publication.EventPieces.Headcount;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.PairField;

/** How many were at an event to which nobody registered here. Kept as soon as it is written. */
class HeadcountField extends Div {
    private final transient ItemId event;
    private final transient EventPieces pieces;
    private final IntegerField participants = new IntegerField(getTranslation("editor.pieces.headcount"));
    private final PairField source;

    HeadcountField(ItemId event, EventPieces pieces) {
        this.event = event;
        this.pieces = pieces;
        var known = pieces.headcount(event);
        source = PairField.line(
                        "editor.pieces.source",
                        Headcount.SOURCE_MAX,
                        known.map(Headcount::source).orElse(new Names("", "")))
                .typed(this::keep);
        participants.setHelperText(getTranslation("editor.pieces.headcount-help"));
        participants.setManualValidation(true);
        known.map(Headcount::participants).ifPresent(participants::setValue);
        participants.setWidthFull();
        participants.addValueChangeListener(change -> keep());
        addClassName("panel-form");
        add(participants, source);
    }

    private void keep() {
        participants.setInvalid(false);
        try {
            pieces.keep(
                    event,
                    Optional.ofNullable(participants.getValue()).map(number -> new Headcount(number, source.names())));
        } catch (Refusal no) {
            participants.setErrorMessage(Notice.textOf(no));
            participants.setInvalid(true);
        }
    }
}
