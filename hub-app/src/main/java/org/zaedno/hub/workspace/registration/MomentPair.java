package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.DayField;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** A day and an hour as the clocks in Sofia show them. */
public class MomentPair extends Composite<Div> {
    private static final Duration STEP = Duration.ofMinutes(15);

    private final DayField day;
    private final TimePicker hour = new TimePicker();

    /** @param label the key of what happens then */
    public MomentPair(String label, Runnable typed) {
        day = new DayField(getTranslation(label));
        hour.setLabel(getTranslation("organise.hour"));
        hour.setLocale(ReadersLanguage.current() == Language.EN ? Locale.UK : Locale.of("bg")); // 24 hours in both
        hour.setStep(STEP);
        hour.setAutoOpen(false);
        day.setManualValidation(true);
        hour.setManualValidation(true);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) typed.run();
        });
        hour.addValueChangeListener(change -> {
            if (change.isFromClient()) typed.run();
        });
        getContent().addClassName("moment");
        getContent().add(day, hour);
    }

    public void show(Instant instant) {
        var shown = WallTime.of(instant).shown();
        day.setValue(shown.toLocalDate());
        hour.setValue(shown.toLocalTime());
        refuse("");
    }

    /** Empty where something is missing or the hour does not exist; the field says what. */
    public Optional<Instant> chosen() {
        if (day.isEmpty() || hour.isEmpty()) {
            refuse(getTranslation("organise.missing.moment"));
            return Optional.empty();
        }
        try {
            return Optional.of(new WallTime(day.getValue().atTime(hour.getValue())).instant());
        } catch (InvalidValue leftOut) {
            refuse(Notice.textOf(leftOut));
            return Optional.empty();
        }
    }

    public void refuse(String reason) {
        day.setErrorMessage(reason);
        day.setInvalid(!reason.isEmpty());
        hour.setInvalid(!reason.isEmpty());
    }

    public void focus() {
        day.focus();
    }
}
