package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.registration.Hold;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.DayField;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;

/** Places kept for one kind of institution or one member, to the end of a day. */
class HoldRow extends Div {
    private final Select<Hold.Whom> whom = new Select<>();
    private final IntegerField places = new IntegerField(getTranslation("organise.holds.places"));
    private final DayField until = new DayField(getTranslation("organise.holds.until"));

    /** @param typed something was changed in it, or it went away */
    HoldRow(List<Hold.Whom> choices, WhomNames names, Runnable typed) {
        addClassName("hold");
        whom.setLabel(getTranslation("organise.holds.whom"));
        whom.setItems(choices);
        whom.setItemLabelGenerator(names::of);
        whom.setManualValidation(true);
        places.setMin(1);
        places.setManualValidation(true);
        places.setValueChangeMode(ValueChangeMode.LAZY);
        until.setManualValidation(true);
        var away = new Button(Drawing.of(Glyph.CLOSE), click -> {
            removeFromParent();
            typed.run();
        });
        away.addThemeName("icon");
        away.setAriaLabel(getTranslation("organise.holds.away"));
        whom.addValueChangeListener(change -> told(change.isFromClient(), typed));
        places.addValueChangeListener(change -> told(change.isFromClient(), typed));
        until.addValueChangeListener(change -> told(change.isFromClient(), typed));
        add(whom, places, until, away);
    }

    HoldRow showing(Hold hold) {
        whom.setValue(hold.whom());
        places.setValue(hold.places());
        until.setValue(hold.release()
                .map(at -> WallTime.of(at.minusNanos(1)).shown().toLocalDate())
                .orElse(null));
        return this;
    }

    /** @throws InvalidValue for what is missing; it is said in the row */
    Hold read() {
        if (whom.isEmpty()) throw marked(whom, new InvalidValue("hold-whom"));
        try {
            return new Hold(whom.getValue(), places.getOptionalValue().orElse(0), release());
        } catch (InvalidValue size) {
            places.setErrorMessage(Notice.textOf(size));
            places.setInvalid(true);
            throw size;
        }
    }

    /** Empty while something is missing; nothing is said about it. */
    Optional<Hold> whole() {
        if (whom.isEmpty()
                || places.getOptionalValue().filter(count -> count > 0).isEmpty()) return Optional.empty();
        return Optional.of(new Hold(whom.getValue(), places.getValue(), release()));
    }

    /** Another row is for the same. */
    void twice(Refusal refusal) {
        marked(whom, refusal);
    }

    boolean isFor(Hold.Whom other) {
        return other.equals(whom.getValue());
    }

    void clear() {
        whom.setInvalid(false);
        places.setInvalid(false);
    }

    /** When the day is over. */
    private Optional<Instant> release() {
        return until.getOptionalValue()
                .map(last -> new WallTime(last.plusDays(1).atStartOfDay()).instant());
    }

    private static <R extends Refusal> R marked(Select<?> field, R refusal) {
        field.setErrorMessage(Notice.textOf(refusal));
        field.setInvalid(true);
        return refusal;
    }

    private static void told(boolean fromClient, Runnable typed) {
        if (fromClient) typed.run();
    }
}
