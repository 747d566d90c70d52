package org.zaedno.hub.workspace.registration;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.Attendee;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.Needs;
import org.zaedno.content.registration.RegistrationClosed;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Somebody stands at the door, or has called. Has a place at once; where none is free, the organiser may still say yes. */
class DoorDialog {
    private final EventRoom room;
    private final EventDoors doors;
    private final Deeds deeds;
    /** Pressed twice it is the same form. */
    private final FormKey key = FormKey.fresh();

    private final TextField name = field("name", Attendee.NAME_MAX);
    private final TextField institution = field("institution", Attendee.INSTITUTION_MAX);
    private final TextField town = field("town", Attendee.TOWN_MAX);
    private final TextField email = field("email", EmailAddress.MAX_LENGTH);
    private final Select<KindId> kind = new Select<>();
    private final Paragraph full = new Paragraph();
    private final Checkbox past = new Checkbox(translate("organise.door.past"));

    DoorDialog(EventRoom room, EventDoors doors, WhomNames names, Deeds deeds) {
        this.room = room;
        this.doors = doors;
        this.deeds = deeds;
        name.setRequiredIndicatorVisible(true);
        email.setHelperText(translate("organise.door.email-help"));
        kind.setLabel(translate("organise.filter.kind"));
        kind.setItems(
                doors.forms().kinds(room.id()).stream().map(InstitutionKind::id).toList());
        kind.setEmptySelectionAllowed(true);
        kind.setItemLabelGenerator(one ->
                one == null ? translate("organise.door.no-kind") : names.kinds().getOrDefault(one, ""));
        kind.setEmptySelectionCaption(translate("organise.door.no-kind"));
        full.addClassName("refused");
        full.getElement().setAttribute("role", "alert");
        past.setVisible(false);
    }

    void open() {
        new FormDialog(
                        translate("organise.door.title"),
                        translate("organise.door.verb"),
                        this::register,
                        name,
                        institution,
                        town,
                        kind,
                        email,
                        full,
                        past)
                .beside(
                        RegistrationClosed.Why.FULL.key(),
                        reason -> full.setText(reason.isEmpty() ? "" : translate("organise.door.full")))
                .beside("invalid.attendee-name", reason -> mark(name, reason))
                .beside("invalid.email", reason -> mark(email, reason))
                .open();
        name.focus();
    }

    private void register() {
        try {
            var place = doors.desk().walkIn(room.id(), form(), past.getValue());
            deeds.changed();
            Notice.done(deeds.told(name.getValue().strip(), place));
        } catch (RegistrationClosed full) {
            past.setVisible(full.why() == RegistrationClosed.Why.FULL);
            throw full;
        }
    }

    private Application form() {
        return new Application(
                key,
                email.getOptionalValue()
                        .map(String::strip)
                        .filter(typed -> !typed.isEmpty())
                        .map(EmailAddress::new),
                ReadersLanguage.current(),
                kind.getOptionalValue(),
                Optional.empty(),
                false,
                List.of(Attendee.named(name.getValue(), institution.getValue(), town.getValue())),
                Map.of(),
                Needs.NONE,
                Set.of(),
                Optional.empty());
    }

    private static TextField field(String key, int max) {
        var field = new TextField(translate("organise.door." + key));
        field.setMaxLength(max);
        field.setManualValidation(true);
        return field;
    }

    private static void mark(TextField field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(!reason.isEmpty());
    }
}
