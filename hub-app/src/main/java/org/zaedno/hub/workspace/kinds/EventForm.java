package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.DayField;

/** When and where an event is. Kept as soon as the day, the hours and the way of taking part are chosen. */
class EventForm extends FactsForm<EventFacts> {
    private static final Duration STEP = Duration.ofMinutes(15);

    private final DayField day = new DayField(getTranslation("facts.event.day"));
    private final TimePicker from = hour("facts.event.from");
    private final DayField lastDay = new DayField(getTranslation("facts.event.last-day"));
    private final TimePicker to = hour("facts.event.to");
    private final Select<Format> format = Choice.one(this, "fact.format", Format.class, "fact.format.");
    private final NamesField town = new NamesField("facts.event.town", EventPlace.TOWN_MAX, this::typed);
    private final NamesField venue = new NamesField("facts.event.venue", EventPlace.VENUE_MAX, this::typed);
    private final NamesField address = new NamesField("facts.event.address", EventPlace.ADDRESS_MAX, this::typed);
    private final TextField map = line("facts.event.map", WebLink.MAX_LENGTH);
    private final TextField online = line("facts.event.online", WebLink.MAX_LENGTH);
    private final MultiSelectComboBox<Tongue> languages =
            Choice.several(this, "fact.languages.event", Tongue.class, "fact.tongue.");
    private final TextField contact = line("facts.event.contact", EventFacts.CONTACT_MAX);
    private final Div place = new Div(town, venue, address, map);

    EventForm() {
        lastDay.setHelperText(getTranslation("facts.event.last-day.hint"));
        online.setHelperText(getTranslation("facts.event.online.hint"));
        contact.setHelperText(getTranslation("facts.event.contact.hint"));
        place.addClassName("panel-form");
        format.setEmptySelectionAllowed(false);
        for (var field : fields())
            field.addValueChangeListener(change -> {
                arrange();
                if (change.isFromClient()) typed();
            });
        add(pair(day, from), pair(lastDay, to), format, place, online, languages, contact);
    }

    @Override
    void show(Optional<EventFacts> kept) {
        var starts = kept.map(facts -> WallTime.of(facts.starts()).shown());
        var ends = kept.map(facts -> WallTime.of(facts.ends()).shown());
        var where = kept.map(EventFacts::place).orElse(EventPlace.NOWHERE);
        day.setValue(starts.map(at -> at.toLocalDate()).orElse(null));
        from.setValue(starts.map(at -> at.toLocalTime()).orElse(null));
        lastDay.setValue(ends.map(at -> at.toLocalDate())
                .filter(last -> !last.equals(day.getValue()))
                .orElse(null));
        to.setValue(ends.map(at -> at.toLocalTime()).orElse(null));
        format.setValue(kept.map(EventFacts::format).orElse(null));
        town.show(where.town());
        venue.show(where.venue());
        address.show(where.address());
        map.setValue(where.map().map(WebLink::value).orElse(""));
        online.setValue(kept.flatMap(EventFacts::online).map(WebLink::value).orElse(""));
        languages.setValue(kept.map(EventFacts::languages).orElse(java.util.Set.of()));
        contact.setValue(kept.map(EventFacts::contact).orElse(""));
        arrange();
    }

    @Override
    Optional<EventFacts> read() {
        if (day.isEmpty() || from.isEmpty() || to.isEmpty() || format.isEmpty()) throw new InvalidValue("event-hours");
        return Optional.of(new EventFacts(
                at(day, from),
                at(lastDay.isEmpty() ? day : lastDay, to),
                format.getValue(),
                new EventPlace(venue.read(), town.read(), address.read(), WebLink.typed(map.getValue())),
                WebLink.typed(online.getValue()),
                languages.getValue(),
                contact.getValue()));
    }

    @Override
    void readOnly(boolean readOnly) {
        fields().forEach(field -> field.setReadOnly(readOnly));
        List.of(town, venue, address).forEach(field -> field.setReadOnly(readOnly));
    }

    /** What is hidden keeps what was typed: somebody may choose otherwise again. */
    private void arrange() {
        place.setVisible(
                format.getOptionalValue().filter(chosen -> !chosen.hasPlace()).isEmpty());
        online.setVisible(
                format.getOptionalValue().filter(Format.IN_PERSON::equals).isEmpty());
        lastDay.setMin(day.getValue());
    }

    private static Instant at(DatePicker day, TimePicker hour) {
        return new WallTime(day.getValue().atTime(hour.getValue())).instant();
    }

    private TimePicker hour(String label) {
        var field = new TimePicker(getTranslation(label));
        field.setLocale(Locale.of("bg")); // 24 hours in both languages
        field.setStep(STEP);
        return field;
    }

    private TextField line(String label, int max) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(max);
        field.setWidthFull();
        return field;
    }

    private static Div pair(com.vaadin.flow.component.Component one, com.vaadin.flow.component.Component other) {
        var pair = new Div(one, other);
        pair.addClassName("moment");
        return pair;
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(day, from, lastDay, to, format, map, online, languages, contact);
    }
}
