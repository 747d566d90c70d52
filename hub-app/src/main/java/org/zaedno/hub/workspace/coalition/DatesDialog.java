package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.zaedno.content.coalition.FrontSeat;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;

/** From which day to which a seat is shown, both included, by the calendar in Sofia. The browser draws the calendar. */
class DatesDialog extends Dialog {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private final Input from = day("from");
    private final Input until = day("until");
    private final Paragraph refused = new Paragraph();

    DatesDialog(FrontSeat seat, BiConsumer<Optional<Instant>, Optional<Instant>> show) {
        setHeaderTitle(getTranslation("coalition.window.dates-title"));
        setWidth("min(28rem, 94vw)");
        seat.from().ifPresent(at -> from.setValue(at.atZone(SOFIA).toLocalDate().toString()));
        seat.until()
                .ifPresent(at ->
                        until.setValue(lastDay(at).atZone(SOFIA).toLocalDate().toString()));
        var text = new Paragraph(getTranslation("coalition.window.dates-text"));
        text.addClassName("dialog-text");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        add(text, field("from", from), field("until", until), refused);
        var save = new Button(getTranslation("coalition.window.dates-save"), click -> {
            try {
                show.accept(start(from, 0), start(until, 1));
                close();
            } catch (Refusal no) {
                refused.setText(Notice.textOf(no));
            }
        });
        save.addThemeName("primary");
        var no = new Button(getTranslation("workspace.question.no"), click -> close());
        no.addThemeName("tertiary");
        getFooter().add(no, save);
    }

    /** The day that ends just before this instant. */
    static Instant lastDay(Instant until) {
        return until.minus(1, ChronoUnit.SECONDS);
    }

    private static Optional<Instant> start(Input day, int later) {
        if (day.getValue().isBlank()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(day.getValue())
                    .plusDays(later)
                    .atStartOfDay(SOFIA)
                    .toInstant());
        } catch (DateTimeParseException halfTyped) {
            throw new InvalidValue("day");
        }
    }

    private static Input day(String name) {
        var day = new Input();
        day.setType("date");
        day.setId("seat-" + name);
        return day;
    }

    private Div field(String name, Input day) {
        var label = new NativeLabel(getTranslation("coalition.window.dates-" + name));
        label.setFor(day);
        var field = new Div(label, day);
        field.addClassName("day-field");
        return field;
    }
}
