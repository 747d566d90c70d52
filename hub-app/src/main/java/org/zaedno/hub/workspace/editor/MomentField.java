package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.hub.workspace.kit.DayField;

/** A day and an hour in Sofia. Says so where the clocks leave the hour out, and asks which where it comes twice. */
class MomentField extends Composite<Div> {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final DayField day = new DayField(getTranslation("editor.moment.day"));
    private final TimePicker hour = new TimePicker();
    private final RadioButtonGroup<Instant> which = new RadioButtonGroup<>();
    private final Paragraph refused = new Paragraph();

    MomentField() {
        day.setMin(LocalDate.now(Hour.SOFIA));
        hour.setLabel(getTranslation("editor.moment.hour"));
        hour.setLocale(Locale.of("bg")); // 24 hours in both languages
        hour.setStep(STEP);
        hour.setAutoOpen(false);
        which.setLabel(getTranslation("editor.moment.twice"));
        which.addThemeName("vertical");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        day.addValueChangeListener(change -> told());
        hour.addValueChangeListener(change -> told());
        var row = new Div(day, hour);
        row.addClassName("moment");
        getContent().add(row, which, refused);
        told();
    }

    void show(Instant instant) {
        var shown = Hour.of(instant).shown();
        day.setValue(shown.toLocalDate());
        hour.setValue(shown.toLocalTime().withSecond(0).withNano(0));
        if (which.isVisible()) which.setValue(instant);
    }

    /** Empty while something is missing or the hour does not exist; the field says what. */
    Optional<Instant> chosen() {
        var meanings = meanings();
        if (chosenHour().isEmpty()) refuse(getTranslation("editor.moment.missing"));
        if (meanings.size() == 1) return Optional.of(meanings.getFirst());
        if (meanings.size() > 1 && which.isEmpty()) refuse(getTranslation("editor.moment.which"));
        return which.getOptionalValue().filter(meanings::contains);
    }

    private void told() {
        var meanings = meanings();
        boolean twice = meanings.size() > 1;
        which.setVisible(twice);
        if (twice) {
            which.setItems(meanings);
            which.setItemLabelGenerator(instant -> getTranslation(
                    instant.equals(meanings.getFirst()) ? "editor.moment.before" : "editor.moment.after"));
        }
        var gap = chosenHour().filter(chosen -> meanings.isEmpty());
        refuse(gap.map(chosen -> getTranslation(
                        "editor.moment.none",
                        HOUR.format(chosen.shown()),
                        HOUR.format(chosen.orNext().shown())))
                .orElse(""));
    }

    private void refuse(String reason) {
        refused.setText(reason);
        refused.setVisible(!reason.isEmpty());
    }

    private List<Instant> meanings() {
        return chosenHour().map(Hour::meanings).orElse(List.of());
    }

    private Optional<Hour> chosenHour() {
        LocalDate on = day.getValue();
        LocalTime at = hour.getValue();
        return on == null || at == null ? Optional.empty() : Optional.of(new Hour(on.atTime(at)));
    }
}
