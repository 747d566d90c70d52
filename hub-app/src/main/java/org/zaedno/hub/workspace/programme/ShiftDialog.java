package org.zaedno.hub.workspace.programme;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.function.Consumer;
import org.zaedno.content.tenancy.InvalidValue;

/** Asks by how much everything begins earlier or later. */
final class ShiftDialog {
    /** In minutes: more is another day. */
    private static final int MAX = 720;

    private ShiftDialog() {}

    static void open(Duration usual, Consumer<Duration> shift) {
        var minutes = new IntegerField(translate("timetable.shift.minutes"));
        minutes.setHelperText(translate("timetable.shift.hint"));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        minutes.setMin(-MAX);
        minutes.setMax(MAX);
        minutes.setManualValidation(true);
        minutes.setValue((int) usual.toMinutes());
        new TypedDialog(
                        "timetable.shift",
                        "shift",
                        () -> shift.accept(Duration.ofMinutes(minutes.getOptionalValue()
                                .filter(by -> by != 0 && Math.abs(by) <= MAX)
                                .orElseThrow(() -> new InvalidValue("shift-minutes", MAX)))),
                        new Paragraph(translate("timetable.shift.text")),
                        minutes)
                .beside("shift-minutes", reason -> {
                    minutes.setErrorMessage(reason);
                    minutes.setInvalid(!reason.isEmpty());
                })
                .open();
        minutes.focus();
    }
}
